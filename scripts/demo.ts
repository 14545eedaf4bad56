/**
 * `npm run demo`: the extension in a browser on the vendor lab, ready for the first guide.
 * `npm run demo -- --headless --out DIR [--integration ID] [--fault NAME]`: plays the guide unattended.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { renderMarkdown } from '../lib/report/markdown.ts';
import { browserFor } from '../tests/e2e/support/browser-for.ts';
import { launch } from '../tests/e2e/support/browser.ts';
import { integrations } from '../tests/e2e/support/guide.ts';
import { judge } from '../tests/e2e/support/judge.ts';
import { play } from '../tests/e2e/support/player.ts';
import { type Fault, faults } from '../tests/lab/faults.ts';
import { type Lab, startLab } from '../tests/lab/server.ts';
import { BrowserMissing, findChromium } from './browsers.ts';
import { buildExtension } from './build-extension.ts';

/** The command line asks for something that does not exist. */
class Misuse extends Error {}

interface Asked {
  headless: boolean;
  out: string | undefined;
  fault: Fault | undefined;
}

function read(args: string[]): Asked {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
      integration: { type: 'string', default: integrations[0] ?? '' },
      fault: { type: 'string' },
    },
  });
  if (!integrations.includes(values.integration)) {
    throw new Misuse(`There is no integration "${values.integration}". Known: ${integrations.join(', ')}.`);
  }
  const fault = faults.find(({ name }) => name === values.fault);
  if (values.fault !== undefined && !fault) {
    const known = faults.map(({ name }) => name).join(', ');
    throw new Misuse(`There is no fault "${values.fault}". Known: ${known}.`);
  }
  if (values.headless && values.out === undefined) throw new Misuse('Say where the report goes: --headless --out DIR.');
  return { headless: values.headless, out: values.out && resolve(values.out), fault };
}

async function unattended(lab: Lab, { out = '', fault }: Asked): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const session = await launch({ hosts: lab, ...browserFor(fault) });
  try {
    const { report } = await play({ session, fault, out, log: (line) => console.log(line) });
    writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(out, 'report.md'), renderMarkdown(report));
    const problems = judge(report, fault);
    console.log(summary(report, fault, problems));
    return problems.length === 0;
  } finally {
    await session.close();
  }
}

function summary(report: Parameters<typeof judge>[0], fault: Fault | undefined, problems: string[]): string {
  const done = report.steps.filter(({ state }) => state === 'done').length;
  const captured = report.fields.filter(({ state }) => state === 'captured').length;
  const passed = report.checks.filter(({ state }) => state === 'passed').length;
  return [
    `${done} of ${report.steps.length} steps done, ${captured} of ${report.fields.length} fields captured, ${passed} of ${report.checks.length} checks passed`,
    ...report.findings.map(({ level, cause, message }) => `  ${level}${cause ? ` (${cause})` : ''}: ${message}`),
    ...problems.map((problem) => `  NOT AS IT SHOULD BE: ${problem}`),
    problems.length > 0
      ? `The play did not run as ${fault ? `the fault ${fault.name}` : 'a healthy pair'} should make it run.`
      : `The play ran as ${fault ? `the fault ${fault.name}` : 'a healthy pair'} should make it run.`,
  ].join('\n');
}

async function attended(lab: Lab): Promise<void> {
  const session = await launch({ hosts: lab, headless: false });
  const [page] = session.context.pages();
  await (page ?? (await session.context.newPage())).goto(`${lab.origins.halopsa}/config`);
  console.log(
    [
      'A browser with Patchbay is open on a simulated HaloPSA. Nothing in it is real, and nothing leaves this machine.',
      `  1. Press "Start HaloPSA to DNSFilter" on the page and follow the steps.`,
      `  2. The second console is at ${lab.origins.dnsfilter}`,
      'Close the browser, or press Ctrl+C here, to end.',
    ].join('\n'),
  );
  await new Promise<void>((ended) => {
    session.context.on('close', () => ended());
    process.once('SIGINT', () => ended());
    process.once('SIGTERM', () => ended());
  });
  await session.close();
}

async function main(): Promise<number> {
  const asked = read(process.argv.slice(2));
  if (!asked.headless && !hasDisplay()) {
    console.error('There is no display here. Play it unattended: npm run demo -- --headless --out demo-out');
    return 1;
  }
  findChromium();
  console.log('Building the extension…');
  buildExtension();
  console.log('Starting the vendor lab…');
  const lab = await startLab();
  try {
    if (asked.fault) lab.fault(asked.fault.vendor, asked.fault.name);
    if (asked.headless) return (await unattended(lab, asked)) ? 0 : 1;
    await attended(lab);
    return 0;
  } finally {
    await lab.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  const wayland = process.env['WAYLAND_DISPLAY'];
  return (
    Boolean(process.env['DISPLAY']) ||
    (wayland !== undefined && existsSync(join(process.env['XDG_RUNTIME_DIR'] ?? '', wayland)))
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  const told = error instanceof Misuse || error instanceof BrowserMissing || isUnknownOption(error);
  console.error(told ? (error as Error).message : error);
  process.exitCode = told && !(error instanceof BrowserMissing) ? 2 : 1;
}

function isUnknownOption(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
}
