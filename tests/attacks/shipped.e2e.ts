import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@playwright/test';

/** What the stores get, looked at as files. */
const root = join(import.meta.dirname, '../..');
const manifest = (browser: string) =>
  JSON.parse(readFileSync(join(root, '.output', `${browser}-mv3`, 'manifest.json'), 'utf8')) as Record<string, unknown>;

for (const browser of ['chrome', 'firefox']) {
  test(`D7: ${browser}: it is not in private windows`, () => {
    expect(manifest(browser)['incognito']).toBe('not_allowed');
  });

  test(`E13, G5: ${browser}: our pages run our own files only, and nobody frames them or takes their forms`, () => {
    const { extension_pages: policy } = manifest(browser)['content_security_policy'] as { extension_pages: string };
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ]);
  });
}

test('E13: React in the build makes no markup of a text', () => {
  const chunks = join(root, '.output/chrome-mv3/chunks');
  const scripts = readdirSync(chunks).map((name) => readFileSync(join(chunks, name), 'utf8'));
  expect(scripts.length).toBeGreaterThan(3);
  const assigned = scripts.flatMap((script) => script.match(/\.innerHTML\s*=[^=][^,;)]{0,30}/g) ?? []);
  // React's own fixed text for an element that cannot run.
  expect(assigned.filter((each) => !/=\s*[`"']<script>/.test(each))).toEqual([]);
});

test('H8: Mozilla’s own linter has no error, no warning and no notice', () => {
  test.skip(!existsSync(join(root, '.output/firefox-mv3')), 'the Firefox build is not there');
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '.output/firefox-mv3', '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', { code: string; file?: string }[]>;
  expect([...report.errors, ...report.warnings, ...report.notices]).toEqual([]);
});

test('H8: two builds make the same package, byte by byte, so that anybody can check what a store serves', () => {
  test.setTimeout(180_000);
  const packages = [1, 2].map(() => {
    const out = mkdtempSync(join(tmpdir(), 'patchbay-zip-'));
    const built = spawnSync(process.execPath, [join(root, 'scripts/zip-into.mjs'), out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', NODE_ENV: 'production' },
    });
    expect(built.status, built.stderr).toBe(0);
    const [name, ...more] = readdirSync(out).filter((file) => file.endsWith('.zip'));
    expect(more).toEqual([]);
    const bytes = readFileSync(join(out, name ?? ''));
    rmSync(out, { recursive: true });
    return bytes;
  });
  expect(packages[0]?.length).toBeGreaterThan(100_000);
  expect(packages[0]?.equals(packages[1] ?? Buffer.alloc(0))).toBe(true);
});
