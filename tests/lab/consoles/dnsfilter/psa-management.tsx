import { Card } from '../shared/controls.tsx';
import css from './shell.module.css';

/** Where the account stands with its PSA. */
export const PsaManagement = ({ connected }: { connected: boolean }) => (
  <Card title="Billing reconciliation">
    {connected ? (
      <p className={css['good']}>Your PSA is connected.</p>
    ) : (
      <p>No PSA is connected yet. Add one under the data sources to compare usage with your agreements.</p>
    )}
  </Card>
);
