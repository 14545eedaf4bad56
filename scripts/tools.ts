import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** The package's own entry, run with this Node: no shell, no `.cmd` files on Windows. */
export function tool(name: string, entry = name): string {
  const home = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[entry];
  if (!file) throw new Error(`${name} has no command ${entry}`);
  return join(home, file);
}

/** Runs this Node on a script with its output shown. @returns whether it exited with 0. */
export function node(args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

const wxt = (...args: string[]): string[] => [tool('wxt'), ...args];
const forEveryBrowser = (command: string): string[][] => [
  wxt(command),
  wxt(command, '--browser', 'edge'),
  wxt(command, '--browser', 'firefox', '--mv3'),
];

/** What a developer runs by name, as command lines for this Node. */
export const tasks: Record<string, () => string[][]> = {
  build: () => forEveryBrowser('build'),
  zip: () => forEveryBrowser('zip'),
  types: () => [wxt('prepare'), [tool('typescript', 'tsc'), '--noEmit']],
  lint: () => [[tool('oxlint'), '--type-aware', '--deny-warnings']],
  format: () => [[tool('prettier'), '--check', '.']],
  check: () => ['types', 'lint', 'format'].flatMap((name) => tasks[name]?.() ?? []),
  fix: () => [
    wxt('prepare'),
    [tool('oxlint'), '--type-aware', '--fix'],
    [join(root, 'scripts/attack-table.ts')],
    ['--import', join(root, 'scripts/extensionless.mjs'), join(root, 'scripts/coverage-table.ts')],
    [tool('prettier'), '--write', '--log-level=warn', '.'],
  ],
};

/** Runs a task's commands until one fails. @returns whether all went well. */
export async function runTask(name: string): Promise<boolean> {
  for (const command of tasks[name]?.() ?? []) if (!(await node(command))) return false;
  return true;
}
