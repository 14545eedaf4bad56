import { useEffect, useRef, useState } from 'react';
import { Alert, Button, TextField } from '../shared/controls.tsx';
import { request } from '../shared/data.ts';
import { BOXES, onLeft, onTyped, problemOf, type Values } from './boxes.ts';
import type { Session } from './session.ts';
import css from './shell.module.css';
import { useDebounced } from './use-debounced.ts';

const EMPTY: Values = { clientId: '', clientSecret: '', resourceServer: '', authorizationServer: '', tenant: '' };
const SETTLE_MS = 250;

interface PsaFormProps {
  session: Session;
  onConnected: () => void;
}

/** The form for the five values. Controlled boxes, validated a moment after the last change, and no <form>. */
export const PsaForm = ({ session, onConnected }: PsaFormProps) => {
  const [values, setValues] = useState(EMPTY);
  const [alert, setAlert] = useState<string>();
  const [busy, setBusy] = useState(false);
  const settled = useDebounced(values, SETTLE_MS);
  const boxes = useRef<HTMLDivElement>(null);

  // React hears `focusout` only; a box that is filled by a program may get a bare `blur`, which does not bubble.
  useEffect(() => {
    const leave = (event: Event) => {
      const name = BOXES.find((box) => box.name === (event.target as HTMLInputElement).name)?.name;
      if (!name) return;
      setValues((before) => ({ ...before, [name]: onLeft(session, name, before[name]) }));
    };
    const element = boxes.current;
    element?.addEventListener('blur', leave, true);
    return () => element?.removeEventListener('blur', leave, true);
  }, [session]);

  const test = async () => {
    setAlert(undefined);
    const empty = BOXES.find(({ name }) => values[name] === '');
    if (empty) {
      setAlert(`Fill in ${empty.label}.`);
      return;
    }
    setBusy(true);
    try {
      await request('/dashboard-data/psa/test', 'POST', values);
      onConnected();
    } catch (error) {
      setAlert(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };

  return (
    <>
      <h2>HaloPSA connection</h2>
      {alert && <Alert>{alert}</Alert>}
      <div className={css['form']} ref={boxes}>
        {BOXES.map(({ name, label, type, hint }) => (
          <TextField
            key={name}
            name={name}
            label={label}
            type={type}
            hint={hint}
            autoComplete="off"
            value={values[name]}
            problem={problemOf(name, settled[name])}
            onChange={(event) => {
              const typed = event.target.value;
              setValues((before) => ({ ...before, [name]: onTyped(session, name, before[name], typed) }));
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
