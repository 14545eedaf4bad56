import { Button } from '../shared/controls.tsx';
import type { Psa } from './session.ts';
import css from './shell.module.css';

const ITEMS = [
  'An API application in HaloPSA, with its ID and its secret',
  'The addresses of the API and of the sign-in server, from the API page',
  'The name of the instance, or “Not set” when you run it yourself',
  'A role for the agent that may read customers and change invoices, agreements and products',
];

/** What to have at hand before the form; HaloPSA's without a PSA. */
export const PsaChecklist = ({ psa, onNext }: { psa: Psa | undefined; onNext: () => void }) => (
  <>
    <p className={css['quiet']}>API Authentication</p>
    <h2>Connection checklist</h2>
    <ul className={css['list']}>
      {(psa ? psa.fields.map(({ label }) => `${label}, from ${psa.name}`) : ITEMS).map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
    <div className={css['bar']}>
      <Button main onClick={onNext}>
        Next
      </Button>
    </div>
  </>
);
