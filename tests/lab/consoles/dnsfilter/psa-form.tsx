import { useEffect, useRef, useState } from 'react';
import { Alert, Button, TextField } from '../shared/controls.tsx';
import { request } from '../shared/data.ts';
import { onLeft, onTyped, problemOf, PSAS, type Values } from './boxes.ts';
import type { Session } from './session.ts';
import css from './shell.module.css';
import { useDebounced } from './use-debounced.ts';

const SETTLE_MS = 250;

interface PsaFormProps {
  psa: string;
  session: Session;
  onConnected: () => void;
}

/** The form for a PSA's values. Controlled boxes, validated a moment after the last change, and no <form>. */
export const PsaForm = ({ psa, session, onConnected }: PsaFormProps) => {
  const asked = PSAS[psa] ?? [];
  const [values, setValues] = useState<Values>(() => Object.fromEntries(asked.map(({ name }) => [name, ''])));
  const [alert, setAlert] = useState<string>();
  const [busy, setBusy] = useState(false);
  const settled = useDebounced(values, SETTLE_MS);
  const boxes = useRef<HTMLDivElement>(null);

  // React hears `focusout` only; a box that is filled by a program may get a bare `blur`, which does not bubble.
  useEffect(() => {
    const leave = (event: Event) => {
      const name = (PSAS[psa] ?? []).find((box) => box.name === (event.target as HTMLInputElement).name)?.name;
      if (!name) return;
      setValues((before) => ({ ...before, [name]: onLeft(session, name, before[name] ?? '') }));
    };
    const element = boxes.current;
    element?.addEventListener('blur', leave, true);
    return () => element?.removeEventListener('blur', leave, true);
  }, [psa, session]);

  const test = async () => {
    setAlert(undefined);
    const empty = asked.find(({ name }) => values[name] === '');
    if (empty) {
      setAlert(`Fill in ${empty.label}.`);
      return;
    }
    setBusy(true);
    try {
      await request('/dashboard-data/psa/test', 'POST', { psa, values });
      onConnected();
    } catch (error) {
      setAlert(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };

  return (
    <>
      <h2>{psa} connection</h2>
      {alert && <Alert>{alert}</Alert>}
      <div className={css['form']} ref={boxes}>
        {asked.map(({ name, label, type, hint }) => (
          <TextField
            key={name}
            name={name}
            label={label}
            type={type}
            hint={hint}
            autoComplete="off"
            value={values[name] ?? ''}
            problem={problemOf(name, settled[name] ?? '')}
            onChange={(event) => {
              const typed = event.target.value;
              setValues((before) => ({ ...before, [name]: onTyped(session, name, before[name] ?? '', typed) }));
            }}
          />
        ))}
        <div className={css['bar']}>
          <Button main disabled={busy} onClick={() => void test()}>
            {busy ? 'Testing…' : 'Save and Test'}
          </Button>
        </div>
      </div>
    </>
  );
};
