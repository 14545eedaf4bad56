import { useState } from 'react';
import { Alert, Button } from '../shared/controls.tsx';
import { request } from '../shared/data.ts';
import { Tabs } from '../shared/tabs.tsx';
import type { Application } from './application.ts';
import { DetailsTab } from './details-tab.tsx';
import { PageHead } from './page.tsx';
import { PermissionsTab } from './permissions-tab.tsx';
import { SecurityTab } from './security-tab.tsx';
import css from './shell.module.css';

interface ApplicationEditorProps {
  title: string;
  application: Application;
  scopes: string[];
  secretBox: 'text' | 'password';
  isNew?: boolean;
  onSaved: (answer: { show: 'list' | 'application'; id?: string }) => void;
}

const TABS = ['Details', 'Permissions', 'Security'] as const;

/** The form of an application, new or being edited. Nothing is stored before Save, except a secret that was made. */
export const ApplicationEditor = ({
  title,
  application,
  scopes,
  secretBox,
  isNew,
  onSaved,
}: ApplicationEditorProps) => {
  const [form, setForm] = useState(application);
  const [secret, setSecret] = useState('');
  const [tab, setTab] = useState<string>('Details');
  const [problem, setProblem] = useState<string>();
  const change = (part: Partial<Application>) => setForm((before) => ({ ...before, ...part }));

  const generate = async () => {
    const path = `/console-data/drafts/${application.clientId}/secret`;
    setSecret((await request<{ clientSecret: string }>(path, 'POST')).clientSecret);
  };
  const save = async () => {
    try {
      const path = `/console-data/applications${isNew ? '' : `/${application.clientId}`}`;
      onSaved(await request(path, isNew ? 'POST' : 'PUT', form));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setTab('Details');
    }
  };

  return (
    <>
      <PageHead title={title}>
        <Button main onClick={() => void save()}>
          Save
        </Button>
      </PageHead>
      {problem && <Alert>{problem}</Alert>}
      <Tabs label="Application" tabs={TABS} selected={tab} onSelect={setTab}>
        <div className={css['panel']}>
          {tab === 'Details' && (
            <DetailsTab
              form={form}
              secret={secret}
              secretBox={secretBox}
              onChange={(part) => {
                change(part);
                // Documented behaviour: choosing the login type makes another secret in place of the one shown.
                if (part.loginType !== undefined && secret) void generate();
              }}
              onSecretTyped={setSecret}
              onGenerate={() => void generate()}
            />
          )}
          {tab === 'Permissions' && (
            <PermissionsTab
              scopes={scopes}
              ticked={form.permissions}
              onChange={(permissions) => change({ permissions })}
            />
          )}
          {tab === 'Security' && <SecurityTab />}
        </div>
      </Tabs>
    </>
  );
};
