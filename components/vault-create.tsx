import type { FormEvent } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Problem } from './problem';
import { useAttempt } from './use-attempt';
import { type Strength, useNewPassphrase } from './vault-new-passphrase';

const words = panel.vault;

interface Props {
  strength: (passphrase: string) => Strength;
  onCreate: (passphrase: string) => Promise<void>;
  onSession: () => Promise<void>;
}

/** The first meeting with the vault. */
export function VaultCreate({ strength, onCreate, onSession }: Props) {
  const fresh = useNewPassphrase({ label: words.passphrase, repeatLabel: words.repeat, strength });
  const { working, problem, setProblem, run } = useAttempt(words.failedToCreate);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const bad = fresh.problem();
    if (bad) setProblem(bad);
    else run(() => onCreate(fresh.passphrase).then(() => undefined));
  };

  return (
    <form onSubmit={submit} className="space-y-3">
      <p className="text-muted">{words.firstTime}</p>
      {fresh.fields}
      <Problem text={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={working}>
          {working ? words.working : words.create}
        </Button>
        <Button look="quiet" disabled={working} onClick={() => run(() => onSession().then(() => undefined))}>
          {words.session}
        </Button>
      </div>
      <p className="text-small text-muted">{words.firstUse}</p>
    </form>
  );
}
