import { Button, Card } from '../shared/controls.tsx';
import css from './shell.module.css';

/** The ways to bring data in. */
export const PsaIntegrations = ({ connected, onConnect }: { connected: boolean; onConnect: () => void }) => (
  <>
    <Card title="API Authentication">
      <p className={css['quiet']}>Let DNSFilter read customers, agreements, products and invoices from your PSA.</p>
      <div className={css['bar']}>
        <Button main onClick={onConnect}>
          Connect
        </Button>
        {connected && <span className={css['good']}>Connected</span>}
      </div>
    </Card>
    <Card title="File upload">
      <p className={css['quiet']}>Upload a list of customers by hand.</p>
    </Card>
  </>
);
