import { Check } from '../shared/controls.tsx';
import css from './shell.module.css';

interface PermissionsTabProps {
  scopes: string[];
  ticked: string[];
  /** Missing when the boxes are only shown. */
  onChange?: (ticked: string[]) => void;
}

/** A tick box per permission, named like the scope. */
export const PermissionsTab = ({ scopes, ticked, onChange }: PermissionsTabProps) => (
  <>
    <p className={css['quiet']}>What the application may ask for. It never gets more than the agent it logs in as.</p>
    <ul className={css['ticks']}>
      {scopes.map((scope) => (
        <li key={scope}>
          <Check
            label={scope}
            checked={ticked.includes(scope)}
            disabled={!onChange}
            onChange={(event) =>
              onChange?.(event.target.checked ? [...ticked, scope] : ticked.filter((other) => other !== scope))
            }
          />
        </li>
      ))}
    </ul>
  </>
);
