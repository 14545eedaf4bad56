import { Button, Table } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { Link } from '../shared/link.tsx';
import { navigate } from '../shared/route.ts';
import { LOGIN_TYPES, METHODS, textOf, type Application } from './application.ts';
import { PageHead, Waiting } from './page.tsx';

const PATH = '/config/integrations/api/applications';

/** The list of API applications, the built-in ones included. */
export const ApplicationsPage = () => {
  const { data, error } = useData<(Application & { agentName: string | null })[]>('/console-data/applications');
  if (!data) return <Waiting error={error} />;
  return (
    <>
      <PageHead title="Applications">
        <Button main onClick={() => navigate(`${PATH}?id=-1`)}>
          New
        </Button>
      </PageHead>
      <Table heads={['Name', 'Method', 'Logs in as', 'Active']}>
        {data.map((application) => (
          <tr key={application.clientId}>
            <td>
              <Link href={`${PATH}?id=${application.clientId}`}>{application.name}</Link>
              {application.system && ' (system)'}
            </td>
            <td>{textOf(METHODS, application.method)}</td>
            <td>{application.agentName ?? textOf(LOGIN_TYPES, application.loginType)}</td>
            <td>{application.active ? 'Yes' : 'No'}</td>
          </tr>
        ))}
      </Table>
    </>
  );
};
