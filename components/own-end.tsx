import { useId } from 'react';
import type { Draft } from '../lib/own/draft';
import { ownForm as words } from '../lib/words/own-form';
import type { ProblemAt } from './own-field-row';
import { TextField } from './text-field';

interface Props {
  side: 'source' | 'destination';
  end: Draft['source'];
  problemAt: ProblemAt;
  /** Takes the focus when it appears. */
  focused?: boolean;
  onTouch: (place: string) => void;
  onChange: (end: Draft['source']) => void;
}

/** Name and address of one of the two systems. */
export function OwnEnd({ side, end, problemAt, focused, onTouch, onChange }: Props) {
  const heading = useId();
  const text = (key: 'name' | 'address') => ({
    label: words[key][side],
    value: end[key],
    maxLength: 1000,
    problem: problemAt(`${side}.${key}`),
    onBlur: () => onTouch(`${side}.${key}`),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...end, [key]: event.currentTarget.value }),
  });
  return (
    <section aria-labelledby={heading} className="space-y-3">
      <h3 id={heading} className="font-semibold">
        {words[side]}
      </h3>
      <TextField autoFocus={focused} {...text('name')} />
      <TextField inputMode="url" hint={words.addressHint} {...text('address')} />
    </section>
  );
}
