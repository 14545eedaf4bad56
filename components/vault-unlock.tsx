import { KeyRound } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Problem } from './problem';
import { TextField } from './text-field';
import { clock } from './times';
import { useAttempt } from './use-attempt';

const words = panel.vault;
export type UnlockResult =
  | 'open'
  | 'wrong-passphrase'
  | 'wait'
  | 'damaged'
  | 'unknown-version'
  | 'unsafe-storage'
  | 'cancelled'
  | 'wrong-passkey'
  | 'no-passkey';

interface Props {
  /** When the next attempt is allowed, ISO. */
  retryAt: string | null;
  onUnlock: (passphrase: string) => Promise<UnlockResult>;
  hasPasskey: () => Promise<boolean>;
  onPasskey: () => Promise<UnlockResult>;
}

/** The locked vault's door: one line, so that progress stays in view. */
export function VaultUnlock({ retryAt, onUnlock, hasPasskey, onPasskey }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [passkey, setPasskey] = useState(false);
  const { working, problem, run } = useAttempt(words.damaged);
  useEffect(() => void hasPasskey().then(setPasskey, () => undefined), [hasPasskey]);

  const problems: Record<UnlockResult, string | undefined> = {
    open: undefined,
    'wrong-passphrase': words.wrong,
    wait: retryAt ? words.wait(clock(retryAt, true)) : words.waitShort,
    damaged: words.damaged,
    'unknown-version': words.unknownVersion,
    'unsafe-storage': words.unsafe,
    cancelled: words.noPasskey,
    'wrong-passkey': words.wrongPasskey,
    'no-passkey': words.wrongPasskey,
  };
  const open = (unlock: () => Promise<UnlockResult>) =>
    run(async () => {
      try {
        return problems[await unlock()];
      } finally {
        setPassphrase('');
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open(() => onUnlock(passphrase));
  };

  return (
    <form onSubmit={submit} className="space-y-3">
      <p className="text-muted">{words.locked}</p>
      <TextField
        label={words.passphrase}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Problem text={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={working || passphrase === ''}>
          {working ? words.working : words.unlock}
        </Button>
        {passkey && (
          <Button icon={KeyRound} disabled={working} onClick={() => open(onPasskey)}>
            {words.unlockPasskey}
          </Button>
        )}
      </div>
    </form>
  );
}
