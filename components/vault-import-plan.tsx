import { useState } from 'react';
import { options } from '../lib/words/options';
import { Badge } from './badge';
import { Choice } from './choice';
import { Progress } from './progress';
import { type KeyProblem, VaultForm } from './vault-form';

const { import: words, newKey } = options.keys;

type Fate = keyof typeof words.fates;

/** What a file holds, as far as it is shown: no value is in it. */
export interface ImportView {
  /** ISO. */
  createdAt: string;
  items: readonly { id: string; customer: string; guide: string; values: number; fate: Fate }[];
}

/** Drawn at once; a file can hold thousands. */
const SHOWN = 100;
const TONES = { new: 'good', same: 'calm', differs: 'warn' } as const;
const RANK: Record<Fate, number> = { differs: 0, new: 1, same: 2 };
const KEEP_OR_REPLACE = [
  { value: 'keep', label: words.keep },
  { value: 'replace', label: words.replace },
] as const;

const longDate = (iso: string): string =>
  new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

interface Props {
  view: ImportView;
  onImport: (
    replace: ReadonlySet<string>,
    tell: (done: number) => void,
  ) => Promise<{ connections: number } | KeyProblem>;
  close: (done?: string) => void;
}

/** What is in the file, held against what is here; the person decides on each that differs. */
export function VaultImportPlan({ view, onImport, close }: Props) {
  const items = view.items.toSorted((a, b) => RANK[a.fate] - RANK[b.fate]);
  const differing = items.filter(({ fate }) => fate === 'differs');
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set());
  const [written, setWritten] = useState<number>();
  const count = items.filter(({ id, fate }) => fate === 'new' || (fate === 'differs' && replace.has(id))).length;
  const all = replace.size === 0 ? 'keep' : replace.size === differing.length ? 'replace' : 'each';

  const choose = (id: string, what: 'keep' | 'replace') => {
    const next = new Set(replace);
    if (what === 'replace') next.add(id);
    else next.delete(id);
    setReplace(next);
  };

  return (
    <VaultForm
      submit={words.submit(count)}
      unready={count === 0}
      onSubmit={async () => {
        const told = await onImport(replace, setWritten);
        if (typeof told === 'string') return told;
        close(words.done(told.connections));
        return undefined;
      }}
      onDone={() => undefined}
      onCancel={() => close()}
    >
      <p className="text-muted">{words.made(longDate(view.createdAt))}</p>
      {differing.length > 1 && (
        <Choice
          label={words.chooseAll}
          value={all}
          options={all === 'each' ? [{ value: 'each', label: words.each }, ...KEEP_OR_REPLACE] : KEEP_OR_REPLACE}
          onChange={(what) => setReplace(new Set(what === 'replace' ? differing.map(({ id }) => id) : []))}
        />
      )}
      <ul aria-label={words.list} className="divide-y divide-line rounded-lg border border-line px-3">
        {items.slice(0, SHOWN).map(({ id, customer, guide, values, fate }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2">
            <span className="min-w-0 flex-1 basis-40">
              <span className="block font-medium wrap-anywhere">{customer}</span>
              <span className="block text-small text-muted">
                {guide} · {words.values(values)}
              </span>
            </span>
            <Badge tone={TONES[fate]}>{words.fates[fate]}</Badge>
            {fate === 'differs' && (
              <Choice
                label={words.choose(customer)}
                hideLabel
                value={replace.has(id) ? 'replace' : 'keep'}
                options={KEEP_OR_REPLACE}
                onChange={(what) => choose(id, what)}
              />
            )}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && <p className="text-small text-muted">{words.more(items.length - SHOWN)}</p>}
      {items.every(({ fate }) => fate === 'same') && <p>{words.nothing}</p>}
      {written !== undefined && (
        <Progress label={words.progress} done={written} total={count} text={newKey.progressText(written, count)} />
      )}
    </VaultForm>
  );
}
