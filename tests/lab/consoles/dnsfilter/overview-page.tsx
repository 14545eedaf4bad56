import { Card } from '../shared/controls.tsx';
import css from './shell.module.css';

const NUMBERS = [
  ['Requests today', '184,209'],
  ['Threats blocked', '312'],
  ['Sites protected', '4'],
] as const;

/** The first page after signing in. */
export const OverviewPage = () => (
  <>
    <h1>Overview</h1>
    <div className={css['cards']}>
      {NUMBERS.map(([name, number]) => (
        <Card key={name}>
          <span className={css['quiet']}>{name}</span>
          <span className={css['number']}>{number}</span>
        </Card>
      ))}
    </div>
  </>
);
