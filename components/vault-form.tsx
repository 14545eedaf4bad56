import { type FormEvent, type ReactNode, useState } from 'react';
import { options } from '../lib/words/options';
import { Button } from './button';
import { Problem } from './problem';
import { TextField } from './text-field';
import { useAttempt } from './use-attempt';

const words = options.keys;

/** What can be the matter; each has its sentence. */
export type KeyProblem = keyof typeof words.problems;

interface Props {
  submit: string;
  /** On the button while it works. */
  busy?: string | undefined;
  /** Nothing can be sent yet. */
  unready?: boolean;
  hint?: ReactNode;
  /** @returns why it cannot be sent, looked at first. */
  check?: () => string | undefined;
  onSubmit: () => Promise<KeyProblem | undefined>;
  onDone: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

/** A form of the vault: busy while it works, and what is the matter in one sentence. */
export function VaultForm({ submit, busy, unready, hint, check, onSubmit, onDone, onCancel, children }: Props) {
  const { working, problem, setProblem, run } = useAttempt(words.problems.failed);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const bad = check?.();
    if (bad) setProblem(bad);
    else
      run(async () => {
        const told = await onSubmit();
        if (told) return words.problems[told];
        onDone();
        return undefined;
      });
  };
  return (
    <form onSubmit={send} aria-busy={working} className="space-y-3">
      {children}
      {hint && <p className="text-small text-muted">{hint}</p>}
      <Problem text={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={working || unready}>
          {working ? (busy ?? words.working) : submit}
        </Button>
        <Button look="quiet" disabled={working} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The passphrase that is asked once more. */
export function useCurrentPassphrase(label: string = words.current, focused = true) {
  const [passphrase, setPassphrase] = useState('');
  const field = (
    <TextField
      label={label}
      type="password"
      autoComplete="current-password"
      autoFocus={focused}
      value={passphrase}
      onChange={(event) => setPassphrase(event.currentTarget.value)}
    />
  );
  return { passphrase, field };
}
