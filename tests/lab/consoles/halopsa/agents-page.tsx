import { useState } from 'react';
import type { Agent, Role } from '../../halopsa/tenant.ts';
import { Card, Pair, Table } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { Link } from '../shared/link.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { FeatureAccess } from './feature-access.tsx';
import { EditedHead, PageHead, Waiting } from './page.tsx';
import css from './shell.module.css';
import { useLevels } from './use-levels.ts';

/** The list of agents. */
export const AgentsPage = () => {
  const { data, error } = useData<Agent[]>('/console-data/agents');
  return (
    <>
      <PageHead title="Agents" />
      {data ? (
        <Table heads={['Name', 'Email Address', 'API-only']}>
          {data.map(({ id, name, email, apiOnly }) => (
            <tr key={id}>
              <td>
                <Link href={`/config/agents/agents?agentid=${id}`}>{name}</Link>
              </td>
              <td>{email}</td>
              <td>{apiOnly ? 'Yes' : 'No'}</td>
            </tr>
          ))}
        </Table>
      ) : (
        <Waiting error={error} />
      )}
    </>
  );
};

const Details = ({ agent }: { agent: Agent }) => {
  const { data: roles } = useData<Role[]>('/console-data/roles');
  return (
    <Card>
      <div>
        <Pair label="Username">{agent.name}</Pair>
        <Pair label="Email Address">{agent.email}</Pair>
        <Pair label="Role">{roles?.find(({ id }) => id === agent.roleId)?.name}</Pair>
        <Pair label="Is an API-only Agent">{agent.apiOnly ? 'Yes' : 'No'}</Pair>
        <Pair label="Account Active">Yes</Pair>
      </div>
    </Card>
  );
};

/** One agent: details, and permissions that add to those of the role. */
export const AgentPage = ({ id }: { id: string }) => {
  const [tab, setTab] = useState<string>('Details');
  const path = `/console-data/agents/${id}`;
  const loaded = useData<Agent>(path);
  const { draft, setDraft, edit, save } = useLevels(path, loaded);
  const { data, error } = loaded;
  if (!data) return <Waiting error={error} />;
  return (
    <>
      <EditedHead title={data.name} draft={draft} edit={edit} save={save} />
      <Tabs label="Agent" tabs={['Details', 'Permissions']} selected={tab} onSelect={setTab}>
        <div className={css['panel']}>
          {tab === 'Details' ? (
            <Details agent={data} />
          ) : (
            <FeatureAccess
              levels={draft ?? data.levels}
              customersLabel="Clients Access Level"
              {...(draft && { onChange: setDraft })}
            />
          )}
        </div>
      </Tabs>
    </>
  );
};
