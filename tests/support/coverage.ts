import type { Vendor } from '../../lib/model/vendor.ts';
import { pairs, vendors } from '../e2e/support/pairs.ts';
import { labVendors } from '../lab/vendors/index.ts';

const BEGIN = '<!-- coverage: written by `npm run fix` -->';
const END = '<!-- /coverage -->';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const count = (n: number) => (n > 0 ? String(n) : '–');
const yes = (is: boolean) => (is ? 'yes' : '–');

/** The day on which the oldest of a vendor's sources was read. */
const readOn = ({ references }: Vendor) => references.map(({ checked }) => checked).toSorted()[0] ?? '–';

function systems(): string {
  const inLab = new Set(labVendors.map(({ id }) => id));
  const rows = vendors
    .filter(({ pages, auth }) => pages.length > 0 || auth)
    .map((vendor) => [
      vendor.name,
      count(vendor.pages.length),
      count(vendor.fields.filter(({ pages, plain }) => pages.length > 0 && !plain).length),
      vendor.auth?.strategy ?? '–',
      count(vendor.probes.length),
      yes(inLab.has(vendor.id)),
      readOn(vendor),
    ]);
  return table(['system', 'pages', 'values', 'signs in by', 'reads that prove', 'in the lab', 'sources read'], rows);
}

function guides(): string {
  const rows = pairs.map(({ integration, source, destination }) => [
    `${source.name} to ${destination.name}`,
    `\`${integration.id}\``,
    integration.verdict.state.replace('-', ' ') +
      (integration.verdict.since ? ` since ${integration.verdict.since}` : ''),
  ]);
  return table(['guide', 'id', 'verdict'], rows);
}

/** @returns the text with the tables between its two marks made anew. @throws when a mark is missing. */
export function withCoverage(text: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error('The marks of the coverage table are not in the text.');
  return `${text.slice(0, from)}${BEGIN}\n\n${systems()}\n\n${guides()}\n\n${text.slice(to)}`;
}
