import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { options } from '../lib/words/options';
import { Button } from './button';
import { Card } from './card';
import { TextField } from './text-field';
import { type VaultActions, VaultDoor, type VaultView } from './vault-gate';
import { type KeyActions, type KeyView, VaultKeys } from './vault-keys';

const words = options.vault;

export interface VaultSettingsProps {
  vault: VaultView;
  minutes: number;
  onMinutes: (minutes: number) => Promise<void>;
  door: VaultActions;
  keys: KeyView | null;
  passkeys: boolean;
  keyActions: KeyActions;
}

/** How the vault stands, when it locks by itself, and what can be done with its keys. */
export function VaultSettings(props: VaultSettingsProps) {
  const { vault } = props;
  return (
    <Card title={words.title}>
      <div className="space-y-4">
        <Standing {...props} />
        <VaultKeys vault={vault} keys={props.keys} passkeys={props.passkeys} actions={props.keyActions} />
      </div>
    </Card>
  );
}

function Standing({ vault, minutes, onMinutes, door }: VaultSettingsProps) {
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
    <>
      <p className="text-muted">
        {vault.state === 'open' ? (session ? words.session : words.open) : words[vault.state]}
      </p>
      {vault.state !== 'open' && (
        <div className="max-w-md">
          <VaultDoor vault={vault} actions={door} />
        </div>
      )}
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
          <Button icon={Lock} onClick={door.onLock}>
            {session ? words.lockSession : words.lock}
          </Button>
          {session && <p className="text-small text-muted">{words.lockSessionHint}</p>}
        </div>
      )}
    </>
  );
}
