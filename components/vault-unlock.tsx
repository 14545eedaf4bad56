import { type FormEvent, useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { TextField } from './text-field';
import { clock } from './times';

const words = panel.vault;
export type UnlockResult = 'open' | 'wrong-passphrase' | 'wait' | 'damaged' | 'unknown-version' | 'unsafe-storage';

interface Props {
  /** When the next attempt is allowed, ISO. */
  retryAt: string | null;
  onUnlock: (passphrase: string) => Promise<UnlockResult>;
}

/** The locked vault's door: one line, so that progress stays in view. */
export function VaultUnlock({ retryAt, onUnlock }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [result, setResult] = useState<UnlockResult>();
  const [working, setWorking] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWorking(true);
    onUnlock(passphrase)
      .then(setResult, () => setResult('damaged'))
      .finally(() => {
        setPassphrase('');
        setWorking(false);
      });
  };

  const problems: Record<UnlockResult, string> = {
    open: '',
    'wrong-passphrase': words.wrong,
    wait: retryAt ? words.wait(clock(retryAt, true)) : words.waitShort,
    damaged: words.damaged,
    'unknown-version': words.unknownVersion,
    'unsafe-storage': words.unsafe,
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
      <p role="alert" className="text-small text-bad empty:hidden">
        {result && problems[result]}
      </p>
      <Button type="submit" look="primary" disabled={working || passphrase === ''}>
        {working ? words.working : words.unlock}
      </Button>
    </form>
  );
}
