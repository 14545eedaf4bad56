import { useState } from 'react';
import type { Agent } from '../../halopsa/tenant.ts';
import { Button, Card, Pair } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { Tabs } from '../shared/tabs.tsx';
import { LOGIN_TYPES, METHODS, textOf, type Application } from './application.ts';
import { PageHead } from './page.tsx';
import { PermissionsTab } from './permissions-tab.tsx';
import { SecurityTab } from './security-tab.tsx';
import css from './shell.module.css';

const TABS = ['Details', 'Permissions', 'Security'] as const;

const Details = ({ application }: { application: Application }) => {
  const { data: agents } = useData<Agent[]>('/console-data/agents');
  return (
    <Card>
      <div>
        <Pair label="Application Name">{application.name}</Pair>
        <Pair label="Description">{application.description || '–'}</Pair>
        <Pair label="Active">{application.active ? 'Yes' : 'No'}</Pair>
        <Pair label="Authentication Method">{textOf(METHODS, application.method)}</Pair>
        <Pair label="Client ID">{application.clientId}</Pair>
        {application.hasSecret && <Pair label="Client Secret">{'•'.repeat(24)}</Pair>}
        <Pair label="Login Type">{textOf(LOGIN_TYPES, application.loginType) || '–'}</Pair>
        {application.loginType === 'agent' && (
          <Pair label="Agent to log in as">{agents?.find(({ id }) => id === application.agentId)?.name}</Pair>
        )}
      </div>
    </Card>
  );
};

interface ApplicationViewProps {
  application: Application;
  scopes: string[];
  onEdit: () => void;
}

/** A saved application, read only. */
export const ApplicationView = ({ application, scopes, onEdit }: ApplicationViewProps) => {
  const [tab, setTab] = useState<string>('Details');
  return (
    <>
      <PageHead title={application.name}>
        <Button main onClick={onEdit}>
          Edit
        </Button>
      </PageHead>
      <Tabs label="Application" tabs={TABS} selected={tab} onSelect={setTab}>
        <div className={css['panel']}>
          {tab === 'Details' && <Details application={application} />}
          {tab === 'Permissions' && <PermissionsTab scopes={scopes} ticked={application.permissions} />}
          {tab === 'Security' && <SecurityTab />}
        </div>
      </Tabs>
    </>
  );
};
