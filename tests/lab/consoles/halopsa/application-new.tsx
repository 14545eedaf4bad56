import { useEffect, useState } from 'react';
import { request } from '../shared/data.ts';
import { navigate } from '../shared/route.ts';
import { ApplicationEditor } from './application-editor.tsx';
import type { Application } from './application.ts';
import { Waiting } from './page.tsx';

const PATH = '/config/integrations/api/applications';

interface Draft {
  clientId: string;
  secretBox: 'text' | 'password';
  scopes: string[];
}

interface Saved {
  show: 'list' | 'application';
  id?: string;
}

const empty = (clientId: string): Application => ({
  clientId,
  name: '',
  description: '',
  active: true,
  method: 'username-password',
  loginType: '',
  agentId: null,
  permissions: [],
  system: false,
  hasSecret: false,
});

/** The form for a new application; the server hands out a draft Client ID for it. */
export const ApplicationNew = () => {
  const [draft, setDraft] = useState<Draft>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    let current = true;
    request<Draft>('/console-data/drafts', 'POST').then(
      (made) => current && setDraft(made),
      () => current && setError('The form could not be opened.'),
    );
    return () => {
      current = false;
    };
  }, []);
  if (!draft) return <Waiting error={error} />;
  return (
    <ApplicationEditor
      title="Add an Application"
      application={empty(draft.clientId)}
      scopes={draft.scopes}
      secretBox={draft.secretBox}
      isNew
      onSaved={({ show, id }: Saved) => navigate(show === 'list' ? PATH : `${PATH}?id=${id}`, { replace: true })}
    />
  );
};
