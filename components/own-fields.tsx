import { Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { type DraftField, newField } from '../lib/own/draft';
import { ownForm as words } from '../lib/words/own-form';
import { Button } from './button';
import { OwnFieldRow, type ProblemAt } from './own-field-row';
import { closeOffer, currentOffers, offerUndo } from './undo-offers';

interface Props {
  fields: readonly DraftField[];
  problemAt: ProblemAt;
  onTouch: (place: string) => void;
  /** The change is made to what stands there then: an undo comes later than other changes. */
  onChange: (change: (fields: readonly DraftField[]) => DraftField[]) => void;
}

/** The values of a description, row by row. What is removed can be brought back to its place. */
export function OwnFields({ fields, problemAt, onTouch, onChange }: Props) {
  const heading = useId();
  const root = useRef<HTMLElement>(null);
  const taken = useRef<string[]>([]);
  const focus = useRef<string>(undefined);
  const offered = useRef<number[]>([]);
  // Once the form is gone there is nothing to bring a row back to.
  useEffect(() => () => offered.current.forEach(closeOffer), []);
  useEffect(() => {
    taken.current = [...new Set([...taken.current, ...fields.map(({ id }) => id)])];
    // The control that was pressed is gone, or the row that was asked for has come.
    if (focus.current) root.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  });

  const add = () => {
    const fresh = newField(taken.current);
    focus.current = `[data-row=${fresh.id}]`;
    onChange((all) => [...all, fresh]);
  };
  const remove = (field: DraftField, at: number) => {
    const next = fields[at + 1] ?? fields[at - 1];
    focus.current = next ? `[data-remove=${next.id}]` : '[data-add]';
    onChange((all) => all.filter(({ id }) => id !== field.id));
    offerUndo(words.removed(field.label), () => {
      focus.current = `[data-row=${field.id}]`;
      onChange((all) => (all.some(({ id }) => id === field.id) ? [...all] : all.toSpliced(at, 0, field)));
    });
    offered.current.push(
      ...currentOffers()
        .slice(-1)
        .map(({ id }) => id),
    );
  };
  const problem = problemAt('fields');

  return (
    <section ref={root} aria-labelledby={heading} className="space-y-3">
      <div>
        <h3 id={heading} className="font-semibold">
          {words.fields}
        </h3>
        <p className="text-small text-muted">{words.fieldsHint}</p>
      </div>
      {fields.length === 0 && (
        <p className="rounded-lg border border-dashed border-edge p-4 text-center text-muted">{words.noFields}</p>
      )}
      {fields.map((field, at) => (
        <OwnFieldRow
          key={field.id}
          field={field}
          row={at + 1}
          problemAt={problemAt}
          onTouch={onTouch}
          onChange={(changed) => onChange((all) => all.map((each) => (each.id === changed.id ? changed : each)))}
          onRemove={() => remove(field, at)}
        />
      ))}
      <Button
        icon={Plus}
        data-add=""
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${heading}-problem` : undefined}
        onClick={add}
      >
        {words.addField}
      </Button>
      {problem && (
        <p id={`${heading}-problem`} className="text-small text-bad">
          {problem}
        </p>
      )}
    </section>
  );
}
