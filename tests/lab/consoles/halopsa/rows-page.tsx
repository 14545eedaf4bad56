import { Table } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { PageHead, Waiting } from './page.tsx';

type Row = Record<string, string | number | boolean>;

const HEADS: Record<string, string> = {
  id: 'ID',
  name: 'Name',
  summary: 'Summary',
  client_name: 'Customer',
  status: 'Status',
};

/** A plain list of records outside the configuration. */
export const RowsPage = ({ title, path, columns }: { title: string; path: string; columns: string[] }) => {
  const { data, error } = useData<Row[]>(path);
  return (
    <>
      <PageHead title={title} />
      {data ? (
        <Table heads={columns.map((column) => HEADS[column] ?? column)}>
          {data.map((row) => (
            <tr key={String(row['id'])}>
              {columns.map((column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </Table>
      ) : (
        <Waiting error={error} />
      )}
    </>
  );
};
