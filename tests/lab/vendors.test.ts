// @vitest-environment node
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostNames, hostPatterns, siteOf } from './hosts.ts';
import type { Control } from './kit/lab-page.ts';
import { labVendors } from './vendors/index.ts';

const integrations = globSync('*.ts', { cwd: join(import.meta.dirname, '../../lib/integrations') }).map((file) =>
  basename(file, '.ts'),
);

const twice = (list: readonly string[]) => list.filter((each, index) => list.indexOf(each) !== index);
const idsOf = (controls: readonly Control[]) =>
  controls.flatMap((control) => ('id' in control ? [control.id] : [])).concat('tab');

describe.each(labVendors)('the lab’s $id', ({ hosts, origin, start, pages, ownConsole, faults, patterns = [] }) => {
  it('is reached by the browser on every host that it names', () => {
    for (const host of [...hosts, ...patterns]) expect(hostPatterns).toContain(host);
    for (const host of hosts) expect(hostNames).toContain(host);
    expect(hosts).toContain(new URL(origin).hostname);
    for (const host of hosts) expect(['lab', 'unknown-tenant']).not.toContain(siteOf(host).kind);
  });

  it('has no page that leads nowhere, and none that another one hides', () => {
    expect(twice(pages.map(({ id }) => id))).toEqual([]);
    expect(twice(pages.map(({ path }) => path))).toEqual([]);
    if (!ownConsole) expect(pages.map(({ path }) => path)).toContain(start.split('?')[0]);
    const known = new Set(pages.map(({ id }) => id));
    for (const { id, controls } of pages) {
      for (const control of controls)
        if ('go' in control && control.go !== undefined) expect([...known], id).toContain(control.go);
      expect(twice(idsOf(controls)), `controls of ${id}`).toEqual([]);
    }
  });

  it('shows nothing on a condition that no control can meet', () => {
    for (const { id, controls } of pages) {
      const links = controls.flatMap((each) => (each.kind === 'link' && !each.go ? `opened/${each.label}` : []));
      for (const { when } of controls)
        if (when) expect([...idsOf(controls), ...links], id).toContain(when.split('=')[0]);
    }
  });

  it('names each fault once, in one sentence, for integrations that exist', () => {
    expect(twice(faults.map(({ name }) => name))).toEqual([]);
    for (const { does, only = [] } of faults) {
      expect(does).toMatch(/^\S.*\.$/);
      for (const id of only) expect(integrations).toContain(id);
    }
  });
});
