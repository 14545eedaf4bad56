import { useId } from 'react';
import { type DraftField, type DraftProbe, canServe } from '../lib/own/draft';
import { ownForm as words } from '../lib/words/own-form';
import { Choice } from './choice';
import type { ProblemAt } from './own-field-row';
import { TextField } from './text-field';
import { TickBox } from './tick-box';

const WAYS = (Object.keys(words.ways) as DraftProbe['by'][]).map((value) => ({ value, label: words.ways[value] }));

interface Props {
  probe: DraftProbe;
  fields: readonly DraftField[];
  problemAt: ProblemAt;
  onTouch: (place: string) => void;
  onChange: (probe: DraftProbe) => void;
}

/** One request of the person's own that proves the key; none unless it is ticked. */
export function OwnProbe({ probe, fields, problemAt, onTouch, onChange }: Props) {
  const heading = useId();
  const text = (key: 'address' | 'path' | 'header' | 'prefix' | 'parameter' | 'expects') => ({
    value: probe[key],
    maxLength: 600,
    problem: problemAt(`probe.${key}`),
    onBlur: () => onTouch(`probe.${key}`),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...probe, [key]: event.currentTarget.value }),
  });
  const named = (filter: (field: DraftField) => boolean) =>
    fields.flatMap((field, at) =>
      filter(field) ? [{ value: field.id, label: field.label.trim() || words.unnamed(at + 1) }] : [],
    );
  const choose = (key: 'server' | 'key' | 'user', options: { value: string; label: string }[]) => ({
    // A row that was removed is no choice any more, and the browser would show another one in its place.
    value: options.some(({ value }) => value === probe[key]) ? probe[key] : '',
    options,
    problem: problemAt(`probe.${key}`),
    onBlur: () => onTouch(`probe.${key}`),
    onChange: (value: string) => onChange({ ...probe, [key]: value }),
  });

  return (
    <section aria-labelledby={heading} className="space-y-3">
      <h3 id={heading} className="font-semibold">
        {words.probe}
      </h3>
      <TickBox
        label={words.probeOn}
        checked={probe.on}
        hint={words.probeHint}
        onChange={(on) => onChange({ ...probe, on })}
      />
      {probe.on && (
        <div className="space-y-3 rounded-lg border border-line p-3">
          <Choice
            label={words.server}
            hint={words.serverHint}
            {...choose('server', [{ value: '', label: words.typed }, ...named(canServe)])}
          />
          {!fields.some((field) => field.id === probe.server && canServe(field)) && (
            <TextField label={words.serverAddress} inputMode="url" {...text('address')} />
          )}
          <TextField label={words.path} hint={words.pathHint} {...text('path')} />
          <Choice label={words.by} value={probe.by} options={WAYS} onChange={(by) => onChange({ ...probe, by })} />
          {probe.by === 'header' && (
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField label={words.header} {...text('header')} />
              <TextField label={words.prefix} hint={words.prefixHint} {...text('prefix')} />
            </div>
          )}
          {probe.by === 'query' && (
            <TextField label={words.parameter} hint={words.parameterHint} {...text('parameter')} />
          )}
          {probe.by === 'basic' && (
            <Choice
              label={words.user}
              {...choose('user', [{ value: '', label: words.noUser }, ...named(() => true)])}
            />
          )}
          <Choice
            label={words.key}
            {...choose('key', [
              { value: '', label: words.chooseKey },
              ...named(({ id, secret }) => secret || id === probe.key),
            ])}
          />
          <TextField label={words.expects} inputMode="numeric" className="max-w-24" {...text('expects')} />
        </div>
      )}
    </section>
  );
}
