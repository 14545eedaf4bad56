import type { PermissionVerdict } from '../lib/model/check';
import { panel } from '../lib/words/panel';
import { Badge, type Tone } from './badge';

const words = panel.checks;
const TONES: Record<PermissionVerdict['verdict'], Tone> = {
  granted: 'good',
  missing: 'bad',
  excess: 'warn',
  'not tested': 'calm',
};
const GRANTED = { yes: words.yes, no: words.no, unknown: words.unknown };
const CELL = 'py-1.5 pe-2 text-start align-top last:pe-0 [overflow-wrap:normal]';

/** A scope breaks after its colon rather than inside a word. */
function Scope({ label }: { label: string }) {
  const [verb, ...rest] = label.split(':');
  return rest.length === 0 ? (
    label
  ) : (
    <>
      {verb}:<wbr />
      {rest.join(':')}
    </>
  );
}

/** Needed against granted, by the vendor's own tick-box names. */
export function PermissionsTable({ rows }: { rows: readonly PermissionVerdict[] }) {
  return (
    <table aria-label={words.permissions} className="w-full border-collapse text-small">
      <thead className="text-muted">
        <tr className="border-b border-line">
          {[words.permission, words.needed, words.granted, words.verdict].map((name) => (
            <th key={name} scope="col" className={`${CELL} font-medium`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="min-w-22 py-1.5 pe-2 text-start align-top font-mono font-normal">
              <Scope label={row.label} />
            </th>
            <td className={CELL}>{row.needed ? words.yes : words.no}</td>
            <td className={CELL}>{GRANTED[row.granted]}</td>
            <td className={CELL}>
              <Badge tone={TONES[row.verdict]}>{panel.verdicts[row.verdict]}</Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
