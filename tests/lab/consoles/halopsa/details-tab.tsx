import type { Agent, LoginType } from '../../halopsa/tenant.ts';
import { Button, Check, SelectField, TextField } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { LOGIN_TYPES, METHODS, type Application } from './application.ts';
import css from './shell.module.css';

interface DetailsTabProps {
  form: Application;
  secret: string;
  secretBox: 'text' | 'password';
  onChange: (part: Partial<Application>) => void;
  onSecretTyped: (secret: string) => void;
  onGenerate: () => void;
}

const MASK = '•'.repeat(24);

const AgentChoice = ({ agentId, onChange }: { agentId: number | null; onChange: (id: number | null) => void }) => {
  const { data } = useData<Agent[]>('/console-data/agents');
  return (
    <SelectField
      label="Agent to log in as"
      value={agentId === null ? '' : String(agentId)}
      options={[['', ''], ...(data ?? []).map(({ id, name }) => [String(id), name] as const)]}
      onChoose={(value) => onChange(value === '' ? null : Number(value))}
    />
  );
};

/** The boxes of a service: who it is, and whom it logs in as. */
const ServiceFields = ({ form, secret, secretBox, onChange, onSecretTyped, onGenerate }: DetailsTabProps) => (
  <>
    <TextField
      label="Client ID"
      value={form.clientId}
      readOnly={secretBox === 'text'}
      onChange={() => undefined}
      hint="Identifies the application when it asks for a token."
    />
    {secretBox === 'text' ? (
      <TextField
        label="Client Secret"
        type="text"
        readOnly
        value={secret || (form.hasSecret ? MASK : '')}
        hint="Shown only until you save."
        beside={
          <>
            <Button onClick={onGenerate}>Generate</Button>
            <Button disabled={!secret} onClick={() => void navigator.clipboard.writeText(secret)}>
              Copy
            </Button>
          </>
        }
      />
    ) : (
      <TextField
        label="Client Secret"
        type="password"
        autoComplete="current-password"
        value={secret}
        onChange={(event) => onSecretTyped(event.target.value)}
      />
    )}
    <SelectField
      label="Login Type"
      value={form.loginType}
      options={LOGIN_TYPES}
      onChoose={(value) => onChange({ loginType: value as LoginType })}
    />
    {form.loginType === 'agent' && <AgentChoice agentId={form.agentId} onChange={(agentId) => onChange({ agentId })} />}
  </>
);

/** The Details tab of the form. */
export const DetailsTab = (props: DetailsTabProps) => {
  const { form, onChange } = props;
  return (
    <div className={css['stack']}>
      <TextField
        label="Application Name"
        required
        value={form.name}
        placeholder="A name for the application"
        autoComplete="off"
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label="Description"
        value={form.description}
        onChange={(event) => onChange({ description: event.target.value })}
      />
      <Check label="Active" checked={form.active} onChange={(event) => onChange({ active: event.target.checked })} />
      <fieldset className={css['group']}>
        <legend className={css['legend']}>Authentication Method</legend>
        {METHODS.map(([method, text]) => (
          <Check
            key={method}
            type="radio"
            name="method"
            label={text}
            badge={method === 'api-key' && <span className={css['badge']}>BETA</span>}
            checked={form.method === method}
            onChange={() => onChange({ method })}
          />
        ))}
      </fieldset>
      {form.method === 'client-credentials' && <ServiceFields {...props} />}
    </div>
  );
};
