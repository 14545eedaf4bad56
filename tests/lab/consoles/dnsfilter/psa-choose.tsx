import { useState } from 'react';
import { Button } from '../shared/controls.tsx';
import css from './shell.module.css';

const PSAS = ['HaloPSA', 'Syncro', 'ConnectWise PSA', 'Atera', 'Autotask', 'Pulseway'];

interface PsaChooseProps {
  /** Names of the PSAs that the lab can connect. */
  playable: readonly string[];
  onNext: (name: string) => void;
}

/** The choice of PSA; the lab carries on with those that it plays. */
export const PsaChoose = ({ playable, onNext }: PsaChooseProps) => {
  const [psa, setPsa] = useState('');
  const known = playable.includes(psa);
  return (
    <>
      <h2>API Authentication</h2>
      <fieldset>
        <legend className={css['quiet']}>Which PSA do you use?</legend>
        <div className={css['cards']}>
          {[...new Set([...PSAS, ...playable])].map((name) => (
            <label key={name} className={css['card']}>
              <input type="radio" name="psa" checked={psa === name} onChange={() => setPsa(name)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {psa !== '' && !known && <p className={css['quiet']}>This simulated dashboard does not connect {psa}.</p>}
      <div className={css['bar']}>
        <Button main disabled={!known} onClick={() => onNext(psa)}>
          Next
        </Button>
      </div>
    </>
  );
};
