import type { Role } from '../../halopsa/tenant.ts';
import { Card, Check, Table } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { Link } from '../shared/link.tsx';
import { FeatureAccess } from './feature-access.tsx';
import { EditedHead, PageHead, Waiting } from './page.tsx';
import { useLevels } from './use-levels.ts';

/** The list of roles. */
export const RolesPage = () => {
  const { data, error } = useData<Role[]>('/console-data/roles');
  return (
    <>
      <PageHead title="Roles" />
      {data ? (
        <Table heads={['Role']}>
          {data.map(({ id, name }) => (
            <tr key={id}>
              <td>
                <Link href={`/config/agents/roles?id=${id}`}>{name}</Link>
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <Waiting error={error} />
      )}
    </>
  );
};

/** One role with its levels. */
export const RolePage = ({ id }: { id: string }) => {
  const path = `/console-data/roles/${id}`;
  const loaded = useData<Role>(path);
  const { draft, setDraft, edit, save } = useLevels(path, loaded);
  const { data, error } = loaded;
  if (!data) return <Waiting error={error} />;
  return (
    <>
      <EditedHead title={data.name} draft={draft} edit={edit} save={save} />
      <Card title="General Permissions">
        <Check label="Is a HaloPSA Administrator" checked={data.id === 1} disabled readOnly />
      </Card>
      <FeatureAccess levels={draft ?? data.levels} {...(draft && { onChange: setDraft })} />
    </>
  );
};
