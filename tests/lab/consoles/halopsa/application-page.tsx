import { useState } from 'react';
import { useData } from '../shared/data.ts';
import { Waiting } from './page.tsx';
import type { Application } from './application.ts';
import { ApplicationEditor } from './application-editor.tsx';
import { ApplicationNew } from './application-new.tsx';
import { ApplicationView } from './application-view.tsx';

const Existing = ({ id }: { id: string }) => {
  const [editing, setEditing] = useState(false);
  const { data, error, reload } = useData<{ application: Application; scopes: string[] }>(
    `/console-data/applications/${id}`,
  );
  if (!data) return <Waiting error={error} />;
  return editing ? (
    <ApplicationEditor
      title={data.application.name}
      application={data.application}
      scopes={data.scopes}
      secretBox="text"
      onSaved={() => {
        setEditing(false);
        reload();
      }}
    />
  ) : (
    <ApplicationView application={data.application} scopes={data.scopes} onEdit={() => setEditing(true)} />
  );
};

/** One application: `-1` is a new one. */
export const ApplicationPage = ({ id }: { id: string }) => (id === '-1' ? <ApplicationNew /> : <Existing id={id} />);
