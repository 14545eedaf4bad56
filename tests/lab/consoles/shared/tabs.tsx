import { useId, type KeyboardEvent, type ReactNode } from 'react';
import css from './controls.module.css';

interface TabsProps {
  label: string;
  tabs: readonly string[];
  selected: string;
  onSelect: (tab: string) => void;
  children: ReactNode;
}

/** Tabs with one panel; arrow keys move between them. */
export const Tabs = ({ label, tabs, selected, onSelect, children }: TabsProps) => {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(selected) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} tabIndex={-1} className={css['tabs']} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            className={css['tab']}
            aria-selected={tab === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab === selected ? 0 : -1}
            onClick={() => onSelect(tab)}
          >
            {tab}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
};
