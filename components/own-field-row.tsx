import { Trash2 } from 'lucide-react';
import type { DraftField } from '../lib/own/draft';
import { type OwnProblem, ownForm as words } from '../lib/words/own-form';
import { Button } from './button';
import { Choice } from './choice';
import { TextField } from './text-field';
import { TickBox } from './tick-box';

const FORMATS = (Object.keys(words.formats) as DraftField['format'][]).map((value) => ({
  value,
  label: words.formats[value],
}));

/** What is the matter with a box of the form; undefined while it is right or nobody was there yet. */
export type ProblemAt = (place: string) => string | undefined;

/** @returns the words of a problem. */
export const problemWords = (place: string, problem: OwnProblem | undefined): string | undefined =>
  problem === 'missing'
    ? (words.missing[place] ?? words.missing[place.replace(/^.*\./, '')] ?? words.problems.missing)
    : problem && words.problems[problem];

interface Props {
  field: DraftField;
  /** From 1. */
  row: number;
  problemAt: ProblemAt;
  onTouch: (place: string) => void;
  onChange: (field: DraftField) => void;
  onRemove: () => void;
}

/** One value of the description, by its label. */
export function OwnFieldRow({ field, row, problemAt, onTouch, onChange, onRemove }: Props) {
  const place = (key: string) => `fields.${row - 1}.${key}`;
  return (
    <fieldset className="min-w-0 rounded-lg border border-line p-3">
      <legend className="px-1 font-medium">{words.value(row, field.label)}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={words.label}
          value={field.label}
          maxLength={200}
          data-row={field.id}
          problem={problemAt(place('label'))}
          onBlur={() => onTouch(place('label'))}
          onChange={(event) => onChange({ ...field, label: event.currentTarget.value })}
        />
        <Choice
          label={words.format}
          value={field.format}
          options={FORMATS}
          onChange={(format) => onChange({ ...field, format })}
        />
      </div>
      <TickBox
        label={words.secret}
        checked={field.secret}
        hint={field.secret && words.secretHint}
        onChange={(secret) => onChange({ ...field, secret })}
      />
      {field.secret && (
        <TickBox
          label={words.once}
          checked={field.once}
          hint={words.onceHint}
          onChange={(once) => onChange({ ...field, once })}
        />
      )}
      <TickBox label={words.keep} checked={field.keep} onChange={(keep) => onChange({ ...field, keep })} />
      {!field.keep && (
        <TextField
          label={words.into}
          value={field.into}
          maxLength={200}
          placeholder={field.label}
          hint={words.intoHint}
          problem={problemAt(place('into'))}
          onBlur={() => onTouch(place('into'))}
          onChange={(event) => onChange({ ...field, into: event.currentTarget.value })}
        />
      )}
      <Button look="danger" icon={Trash2} className="mt-2" data-remove={field.id} onClick={onRemove}>
        {words.removeField(row, field.label)}
      </Button>
    </fieldset>
  );
}
