import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import type { ConsoleModel } from '../../kit/lab-page.ts';
import { pageAt } from '../kit/page-at.ts';
import { PageView } from '../kit/page-view.tsx';
import { useData } from '../shared/data.ts';
import { useRoute } from '../shared/route.ts';
import { OverviewPage } from './overview-page.tsx';
import { PlainPage } from './plain-page.tsx';
import { PsaPages } from './psa-pages.tsx';
import type { Session } from './session.ts';
import { Shell } from './shell.tsx';

const pageOf = (path: string, session: Session): ReactNode => {
  switch (path) {
    case '/psa':
      return <PsaPages session={session} />;
    case '/users':
      return <PlainPage title="Users" heads={['Name', 'Role']} rows={[[session.person, 'Super Admin']]} />;
    case '/networks':
      return <PlainPage title="Networks" heads={['Name', 'Policy']} rows={[['Head office', 'Default']]} />;
    case '/policies':
      return <PlainPage title="Policies" heads={['Name', 'Blocked categories']} rows={[['Default', '14']]} />;
    case '/account':
      return <PlainPage title="Account Settings" heads={['Name', 'Role']} rows={[[session.person, 'Super Admin']]} />;
    default:
      return <OverviewPage />;
  }
};

const Dashboard = () => {
  const route = useRoute();
  const { pathname } = route;
  const { data: session } = useData<Session>('/dashboard-data/session');
  const { data: model } = useData<ConsoleModel>('/console-data/console');
  const added = model && pageAt(model.pages, route);
  return (
    <Shell path={pathname} session={session} added={model}>
      {model && added && (
        <>
          <h1>{added.title}</h1>
          <PageView key={added.id} page={added} model={model} />
        </>
      )}
      {session && model && !added && pageOf(pathname, session)}
    </Shell>
  );
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Dashboard />
    </StrictMode>,
  );
