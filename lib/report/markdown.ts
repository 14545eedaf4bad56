import type { Report } from '../model/report';
import { reportWords as words } from '../words/report';

/** The report as Markdown, for a ticket. Vendor-given text cannot break out of its cell. */
export function renderMarkdown(report: Report): string {
  const done = report.steps.filter(({ state }) => state === 'done').length;
  return [
    `# ${cell(words.title(nameOf(report.source), nameOf(report.destination)))}`,
    '',
    `- ${words.customer}: ${cell(report.customer)}`,
    `- ${words.from}: ${cell(report.source.origin ?? words.notOpened)}`,
    `- ${words.to}: ${cell(report.destination.origin ?? words.notOpened)}`,
    `- ${words.made(report.createdAt, report.extensionVersion)}`,
    ...(report.lasts ?? []).map((each) => `- ${words.lasts(cell(each.label), each.until, each.rotateBy)}`),
    '',
    ...section(words.findings, report.findings.length > 0 ? findings(report) : [words.noFindings]),
    ...section(
      words.steps(done, report.steps.length),
      report.steps.map((step) => `- [${step.state === 'done' ? 'x' : ' '}] ${cell(step.title)}`),
    ),
    ...section(words.values, [
      ...table([words.field, words.state, words.value]),
      ...report.fields.map((field) =>
        row([field.label, words.fieldStates[field.state], field.secret ? words.kept : (field.value ?? '')]),
      ),
    ]),
    ...section(words.checks, report.checks.length > 0 ? checks(report) : [words.notTested]),
    ...(report.permissions.length > 0 ? section(words.permissions, permissions(report)) : []),
  ].join('\n');
}

const nameOf = ({ vendor, name }: Report['source']) => name ?? vendor;
const section = (title: string, lines: string[]) => [`## ${title}`, '', ...lines, ''];
const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: string[]) => [row(heads), `|${heads.map(() => ' --- |').join('')}`];

/** Pipes, line breaks and markup of a vendor's text stay text. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\|<>[\]`*_]/g, (char) => `\\${char}`);

const findings = (report: Report) =>
  report.findings.map(({ level, message, fix }) => `- **${words.levels[level]}** ${cell(message)} ${cell(fix)}`);

const checks = (report: Report) => [
  ...table([words.check, words.result, words.evidence]),
  ...report.checks.map((check) =>
    row([
      check.title,
      `${words.checkStates[check.state]}. ${check.verdict}`,
      [check.evidence.status, check.evidence.path, check.evidence.code].filter(Boolean).join(' '),
    ]),
  ),
];

const permissions = (report: Report) => [
  ...table([words.permission, words.needed, words.granted, words.verdict]),
  ...report.permissions.map((each) =>
    row([each.label, each.needed ? words.yes : words.no, words.grants[each.granted], each.verdict]),
  ),
];
