import type { PressControl } from '../../kit/lab-page.ts';
import css from '../shared/controls.module.css';
import type { Acting } from './acting.ts';
import { TAB } from './values.ts';

/** Tabs inside a page; one with `go` opens another page. */
export const Tabs = ({ controls, values, onChange, onOpen }: Acting & { controls: PressControl[] }) => (
  <div role="tablist" aria-label="Views" className={css['tabs']}>
    {controls.map(({ label, go }) => (
      <button
        key={label}
        type="button"
        role="tab"
        className={css['tab']}
        aria-selected={values[TAB] === label}
        onClick={() => (go === undefined ? onChange(TAB, label) : onOpen(go))}
      >
        {label}
      </button>
    ))}
  </div>
);
