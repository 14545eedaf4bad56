import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** Builds the extension for a browser as it ships. @throws when the build fails, with what the builder said. */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): void {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '--browser', browser, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.stdout}\n${built.stderr}`);
}
