import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { options } from '../lib/words/options';
import { Button } from './button';
import { type KeyProblem, VaultForm, useCurrentPassphrase } from './vault-form';
import { VaultTask } from './vault-task';

const { passkey: words, problems } = options.keys;

interface Props {
  /** Whether the vault has one. */
  present: boolean;
  /** Whether this browser can do it here. */
  possible: boolean;
  onAdd: (passphrase: string) => Promise<KeyProblem | undefined>;
  onRemove: () => Promise<KeyProblem | undefined>;
}

/** A passkey beside the passphrase; where the browser cannot, a sentence says so. */
export function VaultPasskey({ present, possible, onAdd, onRemove }: Props) {
  const [note, setNote] = useState<string>();
  const remove = () => {
    const failed = () => setNote(problems.failed);
    onRemove().then((problem) => setNote(problem ? problems[problem] : words.removed), failed);
  };
  const removing = present && (
    <Button look="danger" onClick={remove}>
      {words.remove}
    </Button>
  );
  if (!possible) {
    return (
      <section className="py-4">
        <h3 className="font-semibold">{words.title}</h3>
        <p className="mt-0.5 max-w-prose text-muted">{words.unavailable}</p>
        {removing}
      </section>
    );
  }
  return (
    <VaultTask
      title={words.title}
      text={present ? words.some : words.none}
      open={words.open}
      icon={Fingerprint}
      aside={removing}
      note={note}
    >
      {(close) => <Form onAdd={onAdd} close={close} />}
    </VaultTask>
  );
}

function Form({ onAdd, close }: Pick<Props, 'onAdd'> & { close: (done?: string) => void }) {
  const current = useCurrentPassphrase();
  return (
    <VaultForm
      submit={words.submit}
      busy={words.waiting}
      unready={current.passphrase === ''}
      hint={words.hint}
      onSubmit={() => onAdd(current.passphrase)}
      onDone={() => close(words.done)}
      onCancel={() => close()}
    >
      {current.field}
    </VaultForm>
  );
}
