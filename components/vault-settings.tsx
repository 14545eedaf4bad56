import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { options } from '../lib/words/options';
import { Button } from './button';
import { Card } from './card';
import { TextField } from './text-field';
import type { VaultView } from './vault-gate';

const words = options.vault;

interface Props {
  vault: VaultView;
  minutes: number;
  onMinutes: (minutes: number) => Promise<void>;
  onLock: () => void;
}

/** How the vault stands and when it locks by itself. */
export function VaultSettings({ vault, minutes, onMinutes, onLock }: Props) {
  const [draft, setDraft] = useState(String(minutes));
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  const session = vault.mode === 'session';

  const save = () => {
    const wanted = Number(draft);
    const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= 240;
    setProblem(fits ? undefined : words.minutesBad);
    if (fits && wanted !== minutes) void onMinutes(wanted).then(() => setSaved(true));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };

  return (
    <Card title={words.title}>
      <div className="space-y-4">
        <p className="text-muted">
          {vault.state === 'open' ? (session ? words.session : words.open) : words[vault.state]}
        </p>
        <form onSubmit={submit} className="max-w-72">
          <TextField
            label={words.minutes}
            type="number"
            min={1}
            max={240}
            step={1}
            value={draft}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
              setSaved(false);
            }}
            onBlur={save}
            hint={words.minutesHint}
            problem={problem}
          />
          <p role="status" className="text-small text-good empty:hidden">
            {saved ? words.saved : ''}
          </p>
        </form>
        {vault.state === 'open' && (
          <div className="space-y-1">
            <Button icon={Lock} onClick={onLock}>
              {session ? words.lockSession : words.lock}
            </Button>
            {session && <p className="text-small text-muted">{words.lockSessionHint}</p>}
          </div>
        )}
      </div>
    </Card>
  );
}
