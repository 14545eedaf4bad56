import type { GridControl } from '../../kit/lab-page.ts';
import shared from '../shared/controls.module.css';
import type { Acting } from './acting.ts';

/** Levels by row and column, as security roles have them. */
export const Grid = ({ control, values, onChange }: Acting & { control: GridControl }) => (
  <div className={shared['frame']}>
    <table className={shared['table']}>
      <thead>
        <tr>
          <td />
          {control.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {control.rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {control.columns.map((column) => {
              const id = `${control.id}/${row}/${column}`;
              return (
                <td key={column}>
                  <select
                    className={shared['input']}
                    aria-label={`${row} ${column}`}
                    value={values[id]}
                    onChange={(event) => onChange(id, event.target.value)}
                  >
                    {control.options.map((option) => (
                      <option key={option}>{option}</option>
                    ))}
                  </select>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
