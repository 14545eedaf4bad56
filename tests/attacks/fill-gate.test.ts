import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../lib/detect/identify';
import { isSecure } from '../../lib/verify/loopback';
import { vendors } from '../../lib/vendors/index';

const ROOT = join(import.meta.dirname, '../..');
const hosted = vendors.filter(({ hosts }) => hosts.length > 0);
/** Vendors whose own hosts these are; a host that the person granted may be any vendor's that is hosted by others. */
const namedBy = (url: string) => {
  const found = candidates(url, vendors);
  return found.length === 1 ? found.map(({ id }) => id) : [];
};

describe('hosts that look like a vendor’s', () => {
  it.each([
    ['https://acme.halopsa.com/config', 'halopsa'],
    ['https://a.b.halopsa.com/', 'halopsa'],
    ['https://ACME.HaloPSA.com/', 'halopsa'],
    ['https://ａｃｍｅ.halopsa.com/', 'halopsa'],
    ['https://acme.halopsa。com/', 'halopsa'],
    ['https://acme%2ehalopsa.com/', 'halopsa'],
    ['https://acme.halopsa.com:443/', 'halopsa'],
    ['https://user:word@acme.halopsa.com/', 'halopsa'],
    ['https://app.dnsfilter.com/', 'dnsfilter'],
  ])('B7: %s is %s, whatever way it is written', (url, vendor) => {
    expect(namedBy(url)).toEqual([vendor]);
  });

  it.each([
    'https://halopsa.com/',
    'https://evil-halopsa.com/',
    'https://evilhalopsa.com/',
    'https://halopsa.com.evil.test/',
    'https://acme.halopsa.com.evil.test/',
    'https://evil.test/?halopsa.com',
    'https://evil.test/acme.halopsa.com/config',
    'https://evil.test/#https://acme.halopsa.com/',
    'https://acme.halopsa.com@evil.test/',
    'https://acme.halopsa.com%2f@evil.test/',
    String.raw`https://evil.test\acme.halopsa.com/`,
    'https://acme.hаlopsa.com/',
    'https://acme.halоpsa.com/',
    'https://acme.halopsa.cοm/',
    'https://acme.xn--hlopsa-3nf.com/',
    'https://acme.halopsа.com/',
    'https://acme-halopsa.com/',
    'https://acme.halopsa.co/',
    'https://acme.halopsa.community/',
    'https://acme.halopsa.com-login.test/',
    'https://acme.halo.psa.com/',
    'https://com/',
    'https://halopsa/',
    'https://acmehaloitsm.com/',
    'https://evil.app.dnsfilter.com/',
    'https://app.dnsfilter.com.evil.test/',
    'https://appdnsfilter.com/',
    'https://app-dnsfilter.com/',
    'https://app.dnsfi1ter.com/',
    'https://app.dnsfllter.com/',
    'https://app.dnsfilter.com@evil.test/',
    'https://app.dnsfilter.corn/',
    'https://dnsfilter.com/',
    'https://api.dnsfilter.com/',
    'https://127.0.0.1/acme.halopsa.com',
    'https://[::1]/',
    'https://evil.test:443/acme.halopsa.com',
  ])('B7: %s is no vendor’s own host', (url) => {
    expect(namedBy(url)).toEqual([]);
  });

  it.each(['https://acme.halopsa.com./', 'https://app.dnsfilter.com./', 'https://acme.halopsa.com%2e/'])(
    'B7: %s, with a dot at the end, is nobody’s console at all',
    (url) => {
      expect(candidates(url, vendors)).toEqual([]);
    },
  );

  it.each([
    'http://acme.halopsa.com/',
    'http://app.dnsfilter.com/',
    'ws://app.dnsfilter.com/',
    'ftp://app.dnsfilter.com/',
    'file:///app.dnsfilter.com',
    'data:text/html,app.dnsfilter.com',
    'blob:https://app.dnsfilter.com/0',
    'javascript:1',
    'about:blank',
    'about:srcdoc',
    'view-source:https://app.dnsfilter.com/',
    'filesystem:https://app.dnsfilter.com/',
  ])('B5: %s is no console: a secret is never filled into it', (url) => {
    expect(candidates(url, vendors)).toEqual([]);
  });

  it.each([
    'https://acme.halopsa.com:8443/',
    'https://app.dnsfilter.com:444/',
    'https://app.dnsfilter.com:80/',
    'https://granted.example:8443/',
    'https://app.dnsfilter.com:65535/',
  ])('B6: %s is no console, although Chromium’s match patterns let every port through', (url) => {
    expect(candidates(url, vendors)).toEqual([]);
  });

  it('B7: whatever is taken for a vendor’s own host ends in a host of its data, at a label’s edge', () => {
    const bases = hosted.flatMap(({ id, hosts }) =>
      hosts.map((pattern) => ({ id, base: pattern.replace(/^https:\/\/(\*\.)?/, '').replace('/*', '') })),
    );
    const piece = fc.oneof(
      fc.constantFrom(...bases.map(({ base }) => base), 'halopsa', 'dnsfilter', 'com', 'evil.test', 'xn--hlopsa-3nf'),
      fc.string({
        unit: fc.constantFrom(...'a b c . - _ @ : / ? # %2e \\ 。 ａ а 0 1 4 9 [ ]'.split(' ')),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const url = URL.parse(`https://${pieces.join('')}`);
        if (!url) return true;
        return namedBy(url.href).every((id) =>
          bases.some(({ id: of, base }) => of === id && (url.hostname === base || url.hostname.endsWith(`.${base}`))),
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it('B5: nothing is asked over http but this machine itself, and that in tests only', () => {
    expect(isSecure(new URL('http://127.0.0.1/'), false)).toBe(false);
    for (const url of ['http://psa.example/', 'http://127.0.0.1.evil.test/', 'http://localhost.evil.test/'])
      expect(isSecure(new URL(url), true)).toBe(false);
  });
});

describe('one gate for filling', () => {
  const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).toSorted();
  const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  const naming = (pattern: RegExp) => sources.filter((file) => pattern.test(text(file)));
  const importers = (module: string) =>
    naming(new RegExp(String.raw`^(?:import|export)(?!\s+type)[^;]*?from\s+['"][^'"]*${module}['"]`, 'ms'));

  it('B8: the writer of fields has one importer, and that one entrypoint', () => {
    expect(importers('/write-value')).toEqual(['lib/carry/fill.ts']);
    expect(importers('./fill').filter((file) => file.startsWith('lib/carry/'))).toEqual(['lib/carry/await-values.ts']);
    expect(importers('/carry/await-values')).toEqual(['entrypoints/filler.ts']);
  });

  it('B8: who opens the vault writes into no page, the fill aside', () => {
    const gate = 'entrypoints/background/open-values.ts';
    const records = importers('/vault/records').filter((file) => /\bopenRecord\(/.test(text(file)));
    expect(records).toContain(gate);
    const handedOn = importers('./open-values');
    expect(handedOn).toContain('entrypoints/background/open-pair.ts');
    const opening = [...records, ...handedOn, ...importers('./open-pair')];
    expect(opening.length).toBeGreaterThanOrEqual(5);
    const writing = opening.filter((file) => /tabs\.sendMessage|executeScript|writeInto/.test(text(file)));
    expect(writing).toEqual(['entrypoints/background/fill.ts']);
    expect(importers('/write-into')).toEqual(['entrypoints/background/fill.ts']);
  });

  it('B8: only the workbench asks for a fill', () => {
    expect(naming(/\b(?:send|ask|call|tell)\(\s*['"]carry\.fill['"]/)).toEqual(['entrypoints/sidepanel/actions.ts']);
  });

  it('B8: no command, menu or drag fills', () => {
    // The SFTP page looks at what is dropped into its box, to stop a private key.
    expect(naming(/contextMenus|commands\.onCommand|omnibox|dragstart|dataTransfer/)).toEqual([
      'components/text-area.tsx',
    ]);
  });
});
