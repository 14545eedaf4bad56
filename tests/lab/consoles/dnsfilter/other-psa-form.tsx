import { useState } from 'react';
import { Alert, Button, TextField } from '../shared/controls.tsx';
import { request } from '../shared/data.ts';
import type { Psa } from './session.ts';
import css from './shell.module.css';

/** The form of a PSA other than HaloPSA. */
export const OtherPsaForm = ({ psa, onConnected }: { psa: Psa; onConnected: () => void }) => {
  const [values, setValues] = useState<Record<string, string>>({});
  const [alert, setAlert] = useState<string>();
  const [busy, setBusy] = useState(false);

  const test = async () => {
    const empty = psa.fields.find(({ id }) => !values[id]);
    setAlert(empty && `Fill in ${empty.label}.`);
    if (empty) return;
    setBusy(true);
    try {
      await request(`/dashboard-data/psa/test?psa=${psa.id}`, 'POST', values);
      onConnected();
    } catch (error) {
      setAlert(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };

  return (
    <>
      <h2>{psa.name} connection</h2>
      {alert && <Alert>{alert}</Alert>}
      <div className={css['form']}>
        {psa.fields.map(({ id, label, secret, hint }) => (
          <TextField
            key={id}
            name={id}
            label={label}
            type={secret ? 'password' : 'text'}
            hint={hint}
            autoComplete="off"
            value={values[id] ?? ''}
            onChange={(event) => setValues((before) => ({ ...before, [id]: event.target.value }))}
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
