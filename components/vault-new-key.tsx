import { RefreshCcwDot } from 'lucide-react';
import { useRef, useState } from 'react';
import { options } from '../lib/words/options';
import { Progress } from './progress';
import { type KeyProblem, VaultForm, useCurrentPassphrase } from './vault-form';
import { VaultTask } from './vault-task';

const words = options.keys.newKey;

export type Tell = (done: number, total: number) => void;
/** How it ended; `left`: records that were damaged before. */
export type NewKeyResult = { left: number } | KeyProblem;

interface Props {
  passkey: boolean;
  /** One was begun and is not finished. */
  unfinished: boolean;
  onNewKey: (passphrase: string, tell: Tell) => Promise<NewKeyResult>;
  onResume: (tell: Tell) => Promise<NewKeyResult>;
}

/** A new data key for every record, with how far it is. */
export function VaultNewKey(props: Props) {
  const { unfinished } = props;
  return (
    <VaultTask
      title={words.title}
      text={unfinished ? words.unfinished : words.text}
      open={unfinished ? words.resume : words.open}
      icon={RefreshCcwDot}
    >
      {(close) => <Form {...props} close={close} />}
    </VaultTask>
  );
}

function Form({ passkey, unfinished, onNewKey, onResume, close }: Props & { close: (done?: string) => void }) {
  const current = useCurrentPassphrase();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  // As it was when the form opened: the header changes while it works.
  const [resuming] = useState(unfinished);
  const left = useRef(0);
  const tell: Tell = (done, total) => setProgress({ done, total });
  return (
    <VaultForm
      submit={resuming ? words.resume : words.submit}
      unready={!resuming && current.passphrase === ''}
      hint={passkey && !resuming ? `${words.hint} ${words.hintPasskey}` : words.hint}
      onSubmit={async () => {
        const told = resuming ? await onResume(tell) : await onNewKey(current.passphrase, tell);
        if (typeof told === 'string') return told;
        left.current = told.left;
        return undefined;
      }}
      onDone={() => close(left.current > 0 ? words.left(left.current) : words.done)}
      onCancel={() => close()}
    >
      {!resuming && current.field}
      {progress && (
        <Progress
          label={words.progress}
          done={progress.done}
          total={progress.total}
          text={words.progressText(progress.done, progress.total)}
        />
      )}
    </VaultForm>
  );
}
