import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { useRoute } from '../shared/route.ts';
import { AgentPage, AgentsPage } from './agents-page.tsx';
import { ApiPage } from './api-page.tsx';
import { ApplicationPage } from './application-page.tsx';
import { ApplicationsPage } from './applications-page.tsx';
import { ConfigurationPage } from './configuration-page.tsx';
import { RowsPage } from './rows-page.tsx';
import { RolePage, RolesPage } from './roles-page.tsx';
import { SectionPage } from './section-page.tsx';
import { SECTIONS } from './sections.ts';
import { Shell } from './shell.tsx';
import { wordingNow } from './wording.ts';

const pageOf = (url: URL): ReactNode => {
  const id = url.searchParams.get('id');
  const agentId = url.searchParams.get('agentid');
  switch (url.pathname) {
    case '/config':
    case '/config/home':
      return <ConfigurationPage />;
    case '/config/integrations/api':
      return <ApiPage />;
    case '/config/integrations/api/applications':
      return id ? <ApplicationPage key={id} id={id} /> : <ApplicationsPage />;
    case '/config/agents/agents':
      return agentId ? <AgentPage key={agentId} id={agentId} /> : <AgentsPage />;
    case '/config/agents/roles':
      return id ? <RolePage key={id} id={id} /> : <RolesPage />;
    case '/customers':
      return <RowsPage title="Customers" path="/console-data/customers" columns={['id', 'name']} />;
    case '/':
    case '/tickets':
      return (
        <RowsPage
          title={url.pathname === '/' ? 'My open tickets' : 'Tickets'}
          path="/console-data/tickets"
          columns={['id', 'summary', 'client_name', 'status']}
        />
      );
    default: {
      const section = SECTIONS.find(({ path }) => url.pathname.startsWith(path));
      return section ? <SectionPage section={section} path={url.pathname} /> : <h1>There is no such page</h1>;
    }
  }
};

const Console = () => {
  const url = useRoute();
  wordingNow();
  return <Shell path={url.pathname}>{pageOf(url)}</Shell>;
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Console />
    </StrictMode>,
  );
