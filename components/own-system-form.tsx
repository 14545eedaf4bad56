import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { OwnSystem } from '../lib/model/own-system';
import type { Draft, Problems } from '../lib/own/draft';
import { ownEntry } from '../lib/words/own-entry';
import { ownForm as words } from '../lib/words/own-form';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Card } from './card';
import { OwnEnd } from './own-end';
import { problemWords } from './own-field-row';
import { OwnFields } from './own-fields';
import { OwnProbe } from './own-probe';
import { Problem } from './problem';
import { TextField } from './text-field';
import { useAttempt } from './use-attempt';

/** What stands in the form when it is put away. */
export interface PutAway {
  draft: Draft;
  customer: string;
  changed: boolean;
}

interface Props {
  start: Draft;
  /** Of a new connection; absent where a description is changed. */
  customer?: string | undefined;
  read: (draft: Draft) => { own: OwnSystem } | { problems: Problems };
  /** Its answer is what is the matter; none when it was saved. */
  onSave: (own: OwnSystem, customer: string) => Promise<string | undefined>;
  onBack: (left: PutAway) => void;
}

/** Describes a system that is on no list. What is wrong is said at its box; nothing that was typed is ever taken away. */
export function OwnSystemForm({ start, customer: before, read, onSave, onBack }: Props) {
  const [draft, setDraft] = useState(start);
  const [customer, setCustomer] = useState(before ?? '');
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const { working, problem, setProblem, run } = useAttempt(words.notSaved);
  const form = useRef<HTMLFormElement>(null);
  const isNew = before !== undefined;

  const told = read(draft);
  const problems: Problems = {
    ...(isNew && customer.trim() === '' && { customer: 'missing' }),
    ...('problems' in told && told.problems),
  };
  const problemAt = (place: string) =>
    tries > 0 || touched.has(place) ? problemWords(place, problems[place]) : undefined;
  const touch = (place: string) => setTouched((all) => (all.has(place) ? all : new Set([...all, place])));
  useEffect(() => {
    // The first box that is wrong, once the try has marked it.
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = Object.keys(problems).length;
    if (wrong > 0 || !('own' in told)) {
      setTries((count) => count + 1);
      setProblem(words.wrong(wrong));
    } else run(() => onSave(told.own, customer.trim()));
  };
  const change = (part: Partial<Draft>) => {
    setDraft((all) => ({ ...all, ...part }));
    setProblem(undefined);
  };
  const changed = draft !== start || customer !== (before ?? '');

  return (
    <Card title={isNew ? ownEntry.title : ownEntry.edit}>
      <form ref={form} onSubmit={submit} noValidate className="space-y-5">
        <div className="space-y-1.5 text-muted">
          <p>{words.intro}</p>
          <p>{words.noSecret}</p>
        </div>
        {isNew && (
          <TextField
            label={words.customer}
            autoFocus={before === ''}
            value={customer}
            maxLength={120}
            hint={panel.connections.customerHint}
            problem={problemAt('customer') && panel.connections.customerMissing}
            onBlur={() => touch('customer')}
            onChange={(event) => setCustomer(event.currentTarget.value)}
          />
        )}
        <OwnEnd
          side="source"
          end={draft.source}
          focused={before !== ''}
          problemAt={problemAt}
          onTouch={touch}
          onChange={(source) => change({ source })}
        />
        <OwnEnd
          side="destination"
          end={draft.destination}
          problemAt={problemAt}
          onTouch={touch}
          onChange={(destination) => change({ destination })}
        />
        <OwnFields
          fields={draft.fields}
          problemAt={problemAt}
          onTouch={touch}
          onChange={(next) => setDraft((all) => ({ ...all, fields: next(all.fields) }))}
        />
        <OwnProbe
          probe={draft.probe}
          fields={draft.fields}
          problemAt={problemAt}
          onTouch={touch}
          onChange={(probe) => change({ probe })}
        />
        <Problem text={problem} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={working}>
            {isNew ? words.create : words.save}
          </Button>
          <Button look="quiet" onClick={() => onBack({ draft, customer, changed })}>
            {isNew ? words.back : words.cancel}
          </Button>
        </div>
      </form>
    </Card>
  );
}
