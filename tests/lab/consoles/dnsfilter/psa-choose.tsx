import { useState } from 'react';
import { Button } from '../shared/controls.tsx';
import { PSAS } from './boxes.ts';
import css from './shell.module.css';

/** The choice of PSA. */
export const PsaChoose = ({ onNext }: { onNext: (psa: string) => void }) => {
  const [psa, setPsa] = useState('');
  return (
    <>
      <h2>API Authentication</h2>
      <fieldset>
        <legend className={css['quiet']}>Which PSA do you use?</legend>
        <div className={css['cards']}>
          {Object.keys(PSAS).map((name) => (
            <label key={name} className={css['card']}>
              <input type="radio" name="psa" checked={psa === name} onChange={() => setPsa(name)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={css['bar']}>
        <Button main disabled={psa === ''} onClick={() => onNext(psa)}>
          Next
        </Button>
      </div>
    </>
  );
};
