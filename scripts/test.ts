/** `npm test`: every check of the project, one after the other; the last line says how many passed and failed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BrowserMissing, findChromium, findFirefox } from './browsers.ts';
import { node, runTask, tool } from './tools.ts';

/** How many tests passed and failed; a step that is one check counts as one. */
interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run: () => Promise<Count>;
}

const scratch = mkdtempSync(join(tmpdir(), 'patchbay-test-'));

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

const task = async (name: string): Promise<Count> => one(await runTask(name));

/** A runner that died before or after its tests failed once, whatever its report says. */
function counted(ok: boolean, count: Count | undefined): Count {
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

function reportIn(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function unit(): Promise<Count> {
  const file = join(scratch, 'unit.json');
  const ok = await node([tool('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = reportIn(file) as { numPassedTests: number; numFailedTests: number } | undefined;
  return counted(ok, report && { passed: report.numPassedTests, failed: report.numFailedTests });
}

async function browserTests(project: 'chromium' | 'firefox', browser: Record<string, string>): Promise<Count> {
  const file = join(scratch, `${project}.json`);
  const ok = await node(
    [tool('@playwright/test', 'playwright'), 'test', '--config=tests/e2e/playwright.config.ts', `--project=${project}`],
    { ...browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
  const report = reportIn(file) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  if (flaky > 0) console.log(`${flaky} of them passed at the second try only.`);
  return counted(ok, report && { passed: expected + flaky, failed: unexpected });
}

const steps: Step[] = [
  { name: 'types', run: () => task('types') },
  { name: 'lint', run: () => task('lint') },
  { name: 'format', run: () => task('format') },
  { name: 'unit', run: unit },
  { name: 'build', run: () => task('build') },
  { name: 'chromium', run: () => browserTests('chromium', { PATCHBAY_CHROMIUM: findChromium() }) },
  { name: 'firefox', run: () => browserTests('firefox', { PATCHBAY_FIREFOX: findFirefox() }) },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known steps: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const { name, run } of steps.filter((step) => !only || only.includes(step.name))) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let count: Count;
  try {
    count = await run();
  } catch (error) {
    console.error(error instanceof BrowserMissing ? error.message : error);
    count = one(false);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${name.padEnd(9)} ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
  console.log(lines.at(-1));
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${lines.join('\n')}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
