import { type FormEvent, useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { TextField } from './text-field';

const words = panel.vault;
export type Strength = keyof typeof words.strengths;

const TONE: Record<Strength, string> = {
  'too-short': 'text-muted',
  weak: 'text-warn',
  fair: 'text-ink',
  good: 'text-good',
};

interface Props {
  strength: (passphrase: string) => Strength;
  onCreate: (passphrase: string) => Promise<void>;
  onSession: () => Promise<void>;
}

/** The first meeting with the vault. The passphrase lives in this form's state until the vault exists, and nowhere else. */
export function VaultCreate({ strength, onCreate, onSession }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);
  const grade = strength(passphrase);

  const run = (work: () => Promise<void>) => {
    setWorking(true);
    setProblem(undefined);
    work()
      .catch(() => setProblem(words.failedToCreate))
      .finally(() => setWorking(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (grade === 'too-short' || grade === 'weak') setProblem(words.strengths[grade]);
    else if (passphrase !== repeat) setProblem(words.differ);
    else run(() => onCreate(passphrase));
  };

  return (
    <form onSubmit={submit} className="space-y-3">
      <p className="text-muted">{words.firstTime}</p>
      <TextField
        label={words.passphrase}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        hint={passphrase ? <span className={TONE[grade]}>{words.strengths[grade]}</span> : words.hint}
      />
      <TextField
        label={words.repeat}
        type="password"
        autoComplete="new-password"
        value={repeat}
        onChange={(event) => setRepeat(event.currentTarget.value)}
      />
      <p role="alert" className="text-small text-bad empty:hidden">
        {problem}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={working}>
          {working ? words.working : words.create}
        </Button>
        <Button look="quiet" disabled={working} onClick={() => run(onSession)}>
          {words.session}
        </Button>
      </div>
      <p className="text-small text-muted">{words.firstUse}</p>
    </form>
  );
}
