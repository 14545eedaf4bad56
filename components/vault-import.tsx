import { Upload } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { options } from '../lib/words/options';
import { Problem } from './problem';
import { INPUT } from './text-field';
import { useAttempt } from './use-attempt';
import { type KeyProblem, VaultForm, useCurrentPassphrase } from './vault-form';
import { type ImportView, VaultImportPlan } from './vault-import-plan';
import { VaultTask } from './vault-task';

const { import: words, problems } = options.keys;

export interface ImportActions {
  /** Looks at a file without its passphrase. */
  onInspect: (file: File) => Promise<KeyProblem | undefined>;
  /** Opens the file that was looked at last. Writes nothing. */
  onOpenFile: (passphrase: string) => Promise<ImportView | KeyProblem>;
  /** Writes what is new, and the ids of `replace` in the place of one's own. */
  onImport: (
    replace: ReadonlySet<string>,
    tell: (done: number) => void,
  ) => Promise<{ connections: number } | KeyProblem>;
  /** The opened file is not needed any more. */
  onForgetFile: () => void;
}

/** An exported file: chosen, opened, looked through, and only then written. */
export function VaultImport({ actions }: { actions: ImportActions }) {
  return (
    <VaultTask title={words.title} text={words.text} open={words.open} icon={Upload}>
      {(close) => <Stages actions={actions} close={close} />}
    </VaultTask>
  );
}

function Stages({ actions, close }: { actions: ImportActions; close: (done?: string) => void }) {
  const [chosen, setChosen] = useState(false);
  const [view, setView] = useState<ImportView>();
  const { onForgetFile } = actions;
  useEffect(() => onForgetFile, [onForgetFile]);
  if (view) return <VaultImportPlan view={view} onImport={actions.onImport} close={close} />;
  return (
    <div className="space-y-3">
      <ChooseFile onInspect={actions.onInspect} onChosen={setChosen} />
      <OpenFile ready={chosen} onOpenFile={actions.onOpenFile} onOpened={setView} onCancel={() => close()} />
    </div>
  );
}

function ChooseFile({
  onInspect,
  onChosen,
}: Pick<ImportActions, 'onInspect'> & { onChosen: (chosen: boolean) => void }) {
  const { problem, run } = useAttempt(problems.unread);
  const id = useId();
  const look = (file: File | undefined) => {
    onChosen(false);
    if (!file) return;
    run(async () => {
      const told = await onInspect(file);
      onChosen(told === undefined);
      return told && problems[told];
    });
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {words.file}
      </label>
      <input
        id={id}
        type="file"
        accept=".patchbay"
        autoFocus
        aria-describedby={`${id}-hint`}
        onChange={(event) => look(event.currentTarget.files?.[0])}
        className={`${INPUT} file:me-3 file:cursor-pointer file:rounded-md file:border file:border-edge file:bg-sunken file:px-2.5 file:py-0.5 file:text-ink`}
      />
      <p id={`${id}-hint`} className="mt-1 text-small text-muted">
        {words.fileHint}
      </p>
      <Problem text={problem} />
    </div>
  );
}

interface OpenFileProps extends Pick<ImportActions, 'onOpenFile'> {
  ready: boolean;
  onOpened: (view: ImportView) => void;
  onCancel: () => void;
}

function OpenFile({ ready, onOpenFile, onOpened, onCancel }: OpenFileProps) {
  const file = useCurrentPassphrase(words.passphrase, false);
  return (
    <VaultForm
      submit={words.look}
      unready={!ready || file.passphrase === ''}
      onSubmit={async () => {
        const told = await onOpenFile(file.passphrase);
        if (typeof told === 'string') return told;
        onOpened(told);
        return undefined;
      }}
      onDone={() => undefined}
      onCancel={onCancel}
    >
      {file.field}
    </VaultForm>
  );
}
