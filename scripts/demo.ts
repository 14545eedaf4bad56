/**
 * `npm run demo [-- --integration ID]`: the extension in a browser on the vendor lab, ready for a guide.
 * `npm run demo -- --headless --out DIR [--integration ID] [--fault NAME]`: plays the guide unattended.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Pair } from '../lib/model/pair.ts';
import { renderMarkdown } from '../lib/report/markdown.ts';
import { guideWords } from '../lib/words/guide.ts';
import { browserFor } from '../tests/e2e/support/browser-for.ts';
import { launch } from '../tests/e2e/support/browser.ts';
import { faultsFor } from '../tests/e2e/support/faults-for.ts';
import { judge } from '../tests/e2e/support/judge.ts';
import { FIRST, pairs } from '../tests/e2e/support/pairs.ts';
import { play } from '../tests/e2e/support/player.ts';
import type { Fault } from '../tests/lab/faults.ts';
import { type Lab, startLab } from '../tests/lab/server.ts';
import { labVendor } from '../tests/lab/vendors/index.ts';
import { BrowserMissing, findChromium } from './browsers.ts';
import { buildExtension } from './build-extension.ts';

/** The command line asks for something that does not exist. */
class Misuse extends Error {}

interface Asked {
  headless: boolean;
  out: string | undefined;
  pair: Pair;
  fault: Fault | undefined;
}

function read(args: string[]): Asked {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
      integration: { type: 'string', default: FIRST },
      fault: { type: 'string' },
    },
  });
  const pair = pairNamed(values.integration);
  const fault = values.fault === undefined ? undefined : faultNamed(values.fault, pair);
  if (values.headless && values.out === undefined) throw new Misuse('Say where the report goes: --headless --out DIR.');
  return { headless: values.headless, out: values.out && resolve(values.out), pair, fault };
}

function pairNamed(id: string): Pair {
  const pair = pairs.find(({ integration }) => integration.id === id);
  if (!pair) throw new Misuse(`There is no integration "${id}". Known:\n${listed(playableIds())}`);
  const { state, reason, instead = [] } = pair.integration.verdict;
  if (state === 'supported') return pair;
  const says = state === 'cannot-work' ? 'cannot work today' : 'is not recommended';
  const rather = instead.length > 0 ? `\nRather play:\n${listed(instead)}` : '';
  throw new Misuse(`"${id}" ${says}, so there is nothing to play: ${reason}${rather}`);
}

const playableIds = (): string[] =>
  pairs.flatMap(({ integration }) => (integration.verdict.state === 'supported' ? [integration.id] : []));

/** @param name - of a fault, or `<vendor>:<fault>` where both sides can go wrong in the same way. */
function faultNamed(name: string, pair: Pair): Fault {
  const known = faultsFor(pair);
  const fault = known.find((each) => each.name === name || `${each.vendor}:${each.name}` === name);
  if (fault) return fault;
  const lines = known.map((each) => `${each.vendor}:${each.name}  ${each.does}`);
  throw new Misuse(`There is no fault "${name}" of ${pair.integration.id}. Known:\n${listed(lines)}`);
}

const listed = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

async function unattended(lab: Lab, { out = '', pair, fault }: Asked): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const session = await launch({ hosts: lab, ...browserFor(fault, pair) });
  const breakIt = () => fault && lab.fault(fault.vendor, fault.name);
  // A fault of the API alone comes after a set-up in which all went well.
  if (fault?.at === 'console') breakIt();
  try {
    const { report } = await play({
      session,
      integration: pair.integration.id,
      fault,
      out,
      log: (line) => console.log(line),
      beforeTest: fault?.at === 'api' ? breakIt : undefined,
    });
    writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(out, 'report.md'), renderMarkdown(report));
    const problems = judge(report, fault, pair);
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

async function attended(lab: Lab, { pair }: Asked): Promise<void> {
  const { source, destination } = pair;
  const session = await launch({ hosts: lab, headless: false, ...browserFor(undefined, pair) });
  const [page] = session.context.pages();
  const begin = labVendor(source.id);
  await (page ?? (await session.context.newPage())).goto(`${begin.origin}${begin.start}`);
  console.log(
    [
      `A browser with Patchbay is open on a simulated ${source.name}. Nothing in it is real, and nothing leaves this machine.`,
      `  1. Press "${guideWords.start(source.name, destination.name)}" on the page and follow the steps.`,
      ...(destination.pages.length > 0 ? [`  2. The second console is at ${labVendor(destination.id).origin}`] : []),
      ...Object.entries(begin.inHand ?? {}).map(([field, value]) => `  You have in hand: ${field} ${value}`),
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
    const guide = asked.pair.integration.id === FIRST ? '' : ` --integration ${asked.pair.integration.id}`;
    console.error(`There is no display here. Play it unattended: npm run demo -- --headless${guide} --out demo-out`);
    return 1;
  }
  findChromium();
  console.log('Building the extension…');
  buildExtension();
  console.log('Starting the vendor lab…');
  const lab = await startLab();
  try {
    if (asked.headless) return (await unattended(lab, asked)) ? 0 : 1;
    if (asked.fault) lab.fault(asked.fault.vendor, asked.fault.name);
    await attended(lab, asked);
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
