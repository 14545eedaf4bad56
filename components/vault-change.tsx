import { KeySquare } from 'lucide-react';
import { options } from '../lib/words/options';
import { type KeyProblem, VaultForm, useCurrentPassphrase } from './vault-form';
import { type Strength, useNewPassphrase } from './vault-new-passphrase';
import { VaultTask } from './vault-task';

const words = options.keys.passphrase;

interface Props {
  strength: (passphrase: string) => Strength;
  onChange: (current: string, fresh: string) => Promise<KeyProblem | undefined>;
}

/** Another passphrase in the place of the one that is there. */
export function VaultChange(props: Props) {
  return (
    <VaultTask title={words.title} text={words.text} open={words.open} icon={KeySquare}>
      {(close) => <Form {...props} close={close} />}
    </VaultTask>
  );
}

function Form({ strength, onChange, close }: Props & { close: (done?: string) => void }) {
  const current = useCurrentPassphrase();
  const fresh = useNewPassphrase({ label: words.fresh, repeatLabel: words.repeat, strength });
  return (
    <VaultForm
      submit={words.submit}
      unready={current.passphrase === ''}
      hint={words.hint}
      check={fresh.problem}
      onSubmit={() => onChange(current.passphrase, fresh.passphrase)}
      onDone={() => close(words.done)}
      onCancel={() => close()}
    >
      {current.field}
      {fresh.fields}
    </VaultForm>
  );
}
