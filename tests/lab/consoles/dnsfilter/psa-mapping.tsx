import { useState } from 'react';
import { Alert, Button, Table } from '../shared/controls.tsx';
import { request, useData } from '../shared/data.ts';
import css from './shell.module.css';

interface Accounts {
  accounts: string[];
  customers: string[];
  mapping: Record<string, string>;
  billingPending: boolean;
}

const statusOf = (customer: string | undefined): string => (customer ? 'Mapped' : 'Unmapped');

/** Which customer of the PSA each account of DNSFilter is. */
export const PsaMapping = ({ onFinish }: { onFinish: () => void }) => {
  const { data } = useData<Accounts>('/dashboard-data/psa/accounts');
  const [changed, setChanged] = useState<Record<string, string>>({});
  const [saved, setSaved] = useState(false);
  if (!data) return <p className={css['quiet']}>Loading…</p>;
  const mapping = { ...data.mapping, ...changed };
  const update = async () => {
    await request('/dashboard-data/psa/accounts', 'PUT', { mapping });
    setSaved(true);
  };
  return (
    <>
      <h2>Account mapping</h2>
      {data.billingPending && <Alert>Billing is pending: no customer has an active recurring agreement.</Alert>}
      <Table heads={['DNSFilter account', 'Status', 'HaloPSA account']}>
        {data.accounts.map((account) => (
          <tr key={account}>
            <td>{account}</td>
            <td>{statusOf(mapping[account])}</td>
            <td>
              <select
                className={css['select']}
                aria-label={`HaloPSA account of ${account}`}
                value={mapping[account] ?? ''}
                onChange={(event) => {
                  setSaved(false);
                  setChanged({ ...changed, [account]: event.target.value });
                }}
              >
                <option value="">None</option>
                {data.customers.map((customer) => (
                  <option key={customer}>{customer}</option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </Table>
      <div className={css['bar']}>
        <Button onClick={() => void update()}>Update Account Mapping</Button>
        <Button main onClick={onFinish}>
          Finish
        </Button>
        {saved && (
          <span role="status" className={css['good']}>
            Saved
          </span>
        )}
      </div>
    </>
  );
};
