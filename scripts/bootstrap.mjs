/**
 * Runs a script of the project on a fresh clone: `node scripts/bootstrap.mjs <script.ts> [arguments…]`.
 *
 * Plain JavaScript without dependencies, for any Node from 20 on: it installs what the lock file names when that is not
 * there yet, and hands over to the Node that the project brings along, which runs TypeScript files as they are.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Whether what is installed is what the lock file names; packages for other platforms may be absent. */
function installed() {
  const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  if (!existsSync(ownNode)) return false;
  try {
    const wanted = read('package-lock.json');
    const present = read('node_modules', '.package-lock.json');
    return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
      if (path === '') return true;
      const there = present[path];
      if (!there) return Boolean(optional || devOptional);
      return there.version === version && there.integrity === integrity;
    });
  } catch {
    // npm writes the marker last: none, or half of one, means an install that did not finish.
    return false;
  }
}

/**
 * `npm ci` refuses a lock file that lacks packages for other platforms, and npm leaves them out when the registry it was
 * written against does not serve them (2026-11-22: a mirror with Linux packages only). `npm install --no-save` installs
 * the same locked versions and fetches this platform's packages where the lock is silent.
 */
function installCommand() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const paths = Object.keys(packages);
  const complete = Object.values(packages).every(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).every((name) => paths.some((path) => path.endsWith(`node_modules/${name}`))),
  );
  return complete ? ['ci'] : ['install', '--no-save'];
}

/** @returns the exit code; a child that died of a signal counts as the shell counts it. */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: windows && command === 'npm' });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 1));
    });
  });
}

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Name the script to run: node scripts/bootstrap.mjs scripts/test.ts');
  process.exit(2);
}

if (!installed()) {
  const how = installCommand();
  console.log(
    `Installing the locked dependencies (npm ${how.join(' ')}); the first time this can take a minute or two…`,
  );
  // NODE_ENV=production would leave the tools out.
  const code = await run('npm', [...how, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], process.env);
  if (code !== 0) {
    console.error('The dependencies could not be installed; the lines above say why. Nothing else was done.');
    process.exit(code);
  }
}

if (!existsSync(ownNode)) {
  console.error(
    `The package "node" brought no Node for ${process.platform} ${process.arch}. ` +
      'Its install script may be forbidden here: run "npm rebuild node", or use a machine where it may run.',
  );
  process.exit(1);
}

const path = [bin, dirname(ownNode), process.env.PATH ?? process.env.Path ?? ''].join(delimiter);
const env = { ...process.env, PATH: path };
// The product's own modules name each other without an extension, as bundlers like it; plain Node has to be told.
const hooks = new URL('./extensionless.mjs', import.meta.url).href;
process.exitCode = await run(ownNode, ['--import', hooks, join(root, script), ...args], env);
