import { Table } from '../shared/controls.tsx';

/** A page with one table, for the parts of the dashboard that the guide only passes. */
export const PlainPage = ({ title, heads, rows }: { title: string; heads: string[]; rows: string[][] }) => (
  <>
    <h1>{title}</h1>
    <Table heads={heads}>
      {rows.map((row) => (
        <tr key={row.join()}>
          {row.map((cell) => (
            <td key={cell}>{cell}</td>
          ))}
        </tr>
      ))}
    </Table>
  </>
);
