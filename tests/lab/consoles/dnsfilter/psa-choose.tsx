import { useState } from 'react';
import { Button } from '../shared/controls.tsx';
import css from './shell.module.css';

const PSAS = ['HaloPSA', 'Syncro', 'ConnectWise PSA', 'Atera', 'Autotask', 'Pulseway'];

/** The choice of PSA; the lab carries HaloPSA on. */
export const PsaChoose = ({ onNext }: { onNext: () => void }) => {
  const [psa, setPsa] = useState('');
  return (
    <>
      <h2>API Authentication</h2>
      <fieldset>
        <legend className={css['quiet']}>Which PSA do you use?</legend>
        <div className={css['cards']}>
          {PSAS.map((name) => (
            <label key={name} className={css['card']}>
              <input type="radio" name="psa" checked={psa === name} onChange={() => setPsa(name)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {psa !== '' && psa !== 'HaloPSA' && (
        <p className={css['quiet']}>This simulated dashboard connects HaloPSA only.</p>
      )}
      <div className={css['bar']}>
        <Button main disabled={psa !== 'HaloPSA'} onClick={onNext}>
          Next
        </Button>
      </div>
    </>
  );
};
