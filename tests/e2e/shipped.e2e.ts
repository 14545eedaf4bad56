import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import dnsfilter from '../../lib/vendors/dnsfilter.ts';
import halopsa from '../../lib/vendors/halopsa.ts';
import { scriptsOf } from '../support/scripts-of.ts';

/** What the stores get, looked at as files: nothing here needs a browser. */
const root = join(import.meta.dirname, '../..');
const read = (browser: string, file: string) => readFileSync(join(root, '.output', `${browser}-mv3`, file), 'utf8');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
}
const manifest = (browser: string) => JSON.parse(read(browser, 'manifest.json')) as Manifest;

const HOSTS = [
  'https://*.haloitsm.com/*',
  'https://*.halopsa.com/*',
  'https://*.haloservicedesk.com/*',
  'https://*.myconnectwise.net/*',
  'https://api.dnsfilter.com/*',
  'https://app.dnsfilter.com/*',
];

for (const [browser, permissions] of [
  ['chrome', ['activeTab', 'alarms', 'idle', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'alarms', 'idle', 'scripting', 'storage']],
] as const) {
  // One more required host or permission would disable the extension for everybody until they agree again.
  test(`${browser}: an update never asks for more than the first version did`, () => {
    const { host_permissions: hosts, optional_host_permissions: optional, ...rest } = manifest(browser);
    expect(rest.permissions.toSorted()).toEqual(permissions);
    expect(hosts.toSorted()).toEqual(HOSTS);
    expect(optional).toEqual(['https://*/*']);
  });

  test(`${browser}: no page can load a file of ours or talk to us, so none can tell who uses Patchbay`, () => {
    const { web_accessible_resources: files, externally_connectable: others } = manifest(browser);
    expect(files ?? []).toEqual([]);
    expect(others).toBeUndefined();
  });

  test(`${browser}: off the named consoles not one byte runs`, () => {
    for (const script of manifest(browser).content_scripts) {
      expect(script.all_frames ?? false).toBe(false);
      expect(script.matches.filter((pattern) => !HOSTS.includes(pattern))).toEqual([]);
      expect(script.js).toEqual(['content-scripts/detector.js']);
    }
  });

  test(`${browser}: what runs in a page holds no React, no zod, no language and no vendor's data`, () => {
    const scripts = ['content-scripts/detector.js', 'overlay.js', 'filler.js', 'inspector.js'];
    const inPage = scripts.map((file) => read(browser, file)).join('');
    const markers = [
      'react.element',
      'react.transitional',
      'ZodError',
      'invalid_type',
      'Authentication Method',
      'HaloPSA',
      'DNSFilter',
      'Resource Server',
      'Show me',
    ];
    expect(markers.filter((marker) => inPage.includes(marker))).toEqual([]);
  });

  test(`${browser}: panel, popup and options open without reading every vendor's data`, () => {
    const steps = [halopsa, dnsfilter].flatMap(({ setup }) => setup.map(({ title }) => title));
    const holding = (files: readonly string[]) =>
      steps.filter((title) => files.some((file) => read(browser, file).includes(title)));
    for (const page of ['sidepanel.html', 'popup.html', 'options.html']) {
      const { now, later } = scriptsOf(join(root, '.output', `${browser}-mv3`), page);
      expect(holding(now)).toEqual([]);
      // The panel finds the data of its guide there.
      if (page === 'sidepanel.html') expect(holding(later)).toEqual(steps);
    }
  });

  test(`${browser}: nothing in it evaluates text as code`, () => {
    const scripts = globSync('**/*.js', { cwd: join(root, '.output', `${browser}-mv3`) });
    const evaluating = scripts.filter((file) =>
      /\beval\(|new Function\(/.test(read(browser, file).replaceAll('new Function(``)', '')),
    );
    expect(evaluating).toEqual([]);
  });
}

test('a vendor page pays for no more than the guide: detector 6 kB, with overlay 20 kB', () => {
  const size = (file: string) => gzipSync(read('chrome', file), { level: 9 }).length;
  expect(size('content-scripts/detector.js')).toBeLessThanOrEqual(6_000);
  expect(size('content-scripts/detector.js') + size('overlay.js')).toBeLessThanOrEqual(20_000);
});
