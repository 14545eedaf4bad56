import { Download } from 'lucide-react';
import { useRef } from 'react';
import { options } from '../lib/words/options';
import { type KeyProblem, VaultForm, useCurrentPassphrase } from './vault-form';
import { type Strength, useNewPassphrase } from './vault-new-passphrase';
import { VaultTask } from './vault-task';

const words = options.keys.export;

interface Props {
  strength: (passphrase: string) => Strength;
  /** A vault for the session has no passphrase to ask for. */
  asksCurrent: boolean;
  onExport: (current: string, fresh: string) => Promise<{ connections: number; unread: number } | KeyProblem>;
}

/** Everything as one encrypted file. */
export function VaultExport(props: Props) {
  return (
    <VaultTask title={words.title} text={words.text} open={words.open} icon={Download}>
      {(close) => <Form {...props} close={close} />}
    </VaultTask>
  );
}

function Form({ strength, asksCurrent, onExport, close }: Props & { close: (done?: string) => void }) {
  const current = useCurrentPassphrase();
  const fresh = useNewPassphrase({ label: words.fresh, repeatLabel: words.repeat, strength });
  const done = useRef('');
  return (
    <VaultForm
      submit={words.submit}
      unready={asksCurrent && current.passphrase === ''}
      hint={words.hint}
      check={fresh.problem}
      onSubmit={async () => {
        const told = await onExport(current.passphrase, fresh.passphrase);
        if (typeof told === 'string') return told;
        const { connections, unread } = told;
        done.current = [words.done(connections), ...(unread > 0 ? [words.unread(unread)] : [])].join(' ');
        return undefined;
      }}
      onDone={() => close(done.current)}
      onCancel={() => close()}
    >
      {asksCurrent && current.field}
      {fresh.fields}
    </VaultForm>
  );
}
