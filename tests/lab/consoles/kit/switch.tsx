import { useId } from 'react';
import shared from '../shared/controls.module.css';
import css from './kit.module.css';

/** Something that is on or off at once. */
export const Switch = ({ label, on, onTurn }: { label: string; on: boolean; onTurn: (on: boolean) => void }) => {
  const id = useId();
  return (
    <div className={shared['check']}>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        className={css['switch']}
        onClick={() => onTurn(!on)}
      />
      <span id={id}>{label}</span>
    </div>
  );
};
