import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { options } from '../lib/words/options';
import { TextField } from './text-field';
import { type KeyProblem, VaultForm } from './vault-form';
import { VaultTask } from './vault-task';

const words = options.keys.startOver;

interface Props {
  onStartOver: () => Promise<{ sealed: number; waiting: number } | KeyProblem>;
  /** @param what was lost, in words. */
  onErased: (what: string) => void;
}

/** The way out of a vault that nothing opens any more. It cannot be undone, so it is typed, not pressed. */
export function VaultStartOver(props: Props) {
  return (
    <VaultTask title={words.title} text={words.text} open={words.open} icon={Trash2}>
      {(close) => <Form {...props} close={close} />}
    </VaultTask>
  );
}

function Form({ onStartOver, onErased, close }: Props & { close: (done?: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <VaultForm
      submit={words.submit}
      unready={typed.trim().toLowerCase() !== words.word}
      hint={words.hint}
      onSubmit={async () => {
        const told = await onStartOver();
        if (typeof told === 'string') return told;
        onErased(words.erased(told.sealed, told.waiting));
        return undefined;
      }}
      onDone={() => close()}
      onCancel={() => close()}
    >
      <TextField
        label={words.confirm}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </VaultForm>
  );
}
