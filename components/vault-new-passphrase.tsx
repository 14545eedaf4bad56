import { type ReactNode, useState } from 'react';
import { panel } from '../lib/words/panel';
import { TextField } from './text-field';

const words = panel.vault;
export type Strength = keyof typeof words.strengths;

const TONE: Record<Strength, string> = {
  'too-short': 'text-muted',
  weak: 'text-warn',
  fair: 'text-ink',
  good: 'text-good',
};

interface Props {
  label: string;
  repeatLabel: string;
  strength: (passphrase: string) => Strength;
}

interface NewPassphrase {
  passphrase: string;
  fields: ReactNode;
  /** @returns why it cannot be taken yet. */
  problem: () => string | undefined;
}

/** A new passphrase, typed twice, with its strength. It lives in the form's state and nowhere else. */
export function useNewPassphrase({ label, repeatLabel, strength }: Props): NewPassphrase {
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const grade = strength(passphrase);
  const fields = (
    <>
      <TextField
        label={label}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        hint={passphrase ? <span className={TONE[grade]}>{words.strengths[grade]}</span> : words.hint}
      />
      <TextField
        label={repeatLabel}
        type="password"
        autoComplete="new-password"
        value={repeat}
        onChange={(event) => setRepeat(event.currentTarget.value)}
      />
    </>
  );
  const problem = () => {
    if (grade === 'too-short' || grade === 'weak') return words.strengths[grade];
    return passphrase === repeat ? undefined : words.differ;
  };
  return { passphrase, fields, problem };
}
