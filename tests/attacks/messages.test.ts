import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { requests } from '../../lib/messages/contract';
import { createPace } from '../../lib/messages/pace';
import { isWithinLimits } from '../../lib/messages/within-limits';
import { aConnection } from '../support/a-connection';
import { fromConsole, fromOurs, openGate } from './support/gate';

const REFUSED = { error: 'refused' };
const forOurs = Object.entries(requests).filter(([, { from }]) => !(from as readonly string[]).includes('console'));
const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};
const honest = { name: 'guide.confirm', body: { step: 'current-version', done: true } };

describe('who may ask', () => {
  it.each(forOurs)('D1: a compromised page cannot ask for %s', (name) => {
    const { ask, reached } = openGate();
    expect(ask({ name, body: { connection: 'c1' } }, fromConsole())).toEqual(REFUSED);
    expect(reached).toEqual([]);
  });

  it('D2: our own page asks from the top of a tab or the side panel, and from no frame', () => {
    const { ask, reached } = openGate();
    const message = { name: 'verify.run', body: { connection: 'c1' } };
    for (const frameId of [1, 7, 4096])
      expect(ask(message, fromOurs('sidepanel.html', { frameId, tab: { id: 3 } }))).toEqual(REFUSED);
    expect(reached).toEqual([]);
    ask(message, fromOurs('sidepanel.html?tab=3', { frameId: 0, tab: { id: 3 } }));
    ask(message, fromOurs('sidepanel.html'));
    expect(reached).toEqual(['verify.run', 'verify.run']);
  });

  it.each(['', 'manifest.json', 'overlay.js', 'other.html', 'sidepanel.html/x', 'icon/128.png', '%73idepanel.html'])(
    'D2: “%s” is none of the pages that may',
    (path) => {
      const { ask, reached } = openGate();
      expect(ask({ name: 'verify.run', body: { connection: 'c1' } }, fromOurs(path))).toEqual(REFUSED);
      expect(reached).toEqual([]);
    },
  );

  it.each([
    ['a sandboxed frame', { origin: 'null' }],
    ['a frame', { frameId: 2 }],
    ['an http page', { origin: 'http://acme.halopsa.com' }],
    ['another extension', { id: 'other' }],
    ['another extension’s page', { id: 'other', origin: 'chrome-extension://other', tab: undefined }],
    ['something without a tab', { tab: undefined }],
    ['a file', { origin: 'file://' }],
  ])('B3, B4: %s does not speak for the vendor’s page', (_, more) => {
    const { ask, reached } = openGate();
    expect(ask(honest, fromConsole(more))).toEqual(REFUSED);
    expect(reached).toEqual([]);
  });
});

describe('what may be said', () => {
  it.each<[string, unknown]>([
    ['an extra key', { ...honest, body: { ...honest.body, more: 1 } }],
    ['a wrong type', { ...honest, body: { step: 4, done: 'yes' } }],
    ['no body', { name: 'guide.confirm' }],
    ['a text of 64 MB', { ...honest, body: { step: 'x'.repeat(64 * 1024 * 1024), done: true } }],
    [
      '64 MB in small pieces',
      { name: 'capture.save', body: { page: 'api', values: Array.from({ length: 8192 }, () => 'x'.repeat(8192)) } },
    ],
    [
      'a hundred thousand keys',
      {
        name: 'capture.save',
        body: { page: 'api', values: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, ''])) },
      },
    ],
    [
      'a million items',
      {
        name: 'page.identify',
        body: { url: 'https://x.example/', landmarks: Array.from({ length: 1_000_000 }, () => '') },
      },
    ],
    ['a nesting of 10,000', { ...honest, body: nested(10_000) }],
    ['a nesting beside what is honest', { ...honest, more: nested(100_000) }],
    [
      'keys of the prototype',
      { ...honest, body: JSON.parse('{"step":"a","done":true,"__proto__":{"polluted":1}}') as unknown },
    ],
  ])('D4: %s is refused before anybody looks at it', (_, message) => {
    const { ask, reached } = openGate();
    expect(ask(message, fromConsole())).toEqual(REFUSED);
    expect(reached).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'vault.open', '', 'GUIDE.VIEW', 'guide.view '])(
    'D4: nobody answers “%s”',
    (name) => {
      expect(openGate().ask({ name, body: {} }, fromConsole())).toBeUndefined();
    },
  );

  it('D4: no message of any form gets through but the honest ones', () => {
    const { ask, reached } = openGate();
    let turn = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(requests)),
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        (name, body) => {
          turn += 1;
          const before = reached.length;
          // Each from another tab, so that the pace is not what refuses.
          ask({ name, body }, fromConsole({ tab: { id: turn } }));
          const schema = requests[name as keyof typeof requests];
          const honestly =
            (schema.from as readonly string[]).includes('console') && schema.body.safeParse(body).success;
          return reached.length === before || honestly;
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('D4: the largest honest message gets through', () => {
    const texts = (count: number, size: number) => Array.from({ length: count }, () => 'x'.repeat(size));
    expect(isWithinLimits({ name: 'page.identify', body: { url: 'x'.repeat(2048), landmarks: texts(400, 120) } })).toBe(
      true,
    );
    expect(
      isWithinLimits({
        name: 'capture.save',
        body: { page: 'api', values: { a: 'x'.repeat(8192), b: 'x'.repeat(8192) } },
      }),
    ).toBe(true);
    expect(isWithinLimits({ name: 'guide.observe', body: aConnection() })).toBe(true);
  });
});

describe('how often', () => {
  it('C5: a page that floods is refused after a burst, and only that page', () => {
    // All in one moment, however slow this machine is.
    vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const { ask, reached } = openGate();
    const capture = { name: 'capture.save', body: { page: 'api', values: { tenant: 'x'.repeat(8_192) } } };
    for (let at = 0; at < 10_000; at += 1) ask(capture, fromConsole());
    expect(reached).toHaveLength(120);
    expect(ask(capture, fromConsole())).toEqual(REFUSED);
    ask(capture, fromConsole({ tab: { id: 8 } }));
    expect(reached.at(-1)).toBe('capture.save');
  });

  it('C5: after a rest it is heard again, and honest paces are never refused', () => {
    let time = 0;
    const may = createPace(() => time);
    for (let at = 0; at < 1_000; at += 1) may(1);
    expect(may(1)).toBe(false);
    time += 1_000;
    expect(may(1)).toBe(true);
    // Overlay and detector at their fastest, for five minutes.
    for (let at = 0; at < 300 * 12; at += 1) {
      time += 1000 / 12;
      expect(may(2)).toBe(true);
    }
  });

  it('C5: a value longer than 8 kB is no value', () => {
    const { ask, reached } = openGate();
    expect(
      ask({ name: 'capture.save', body: { page: 'api', values: { tenant: 'x'.repeat(8_193) } } }, fromConsole()),
    ).toEqual(REFUSED);
    expect(reached).toEqual([]);
  });

  it('C6: what a page says cannot turn our lines round or hide in them', () => {
    const said = requests['guide.observe'].body.parse({
      page: 'api',
      fields: {},
      settings: {},
      permissions: {},
      otherPermissions: ['all\u202Egnp.exe', 'read\u200B:\u2066items\u0000'],
      alerts: ['Saved\u2028\u001B[31m \u061C\uFEFFok'],
    });
    expect(said.otherPermissions).toEqual(['allgnp.exe', 'read:items']);
    expect(said.alerts).toEqual(['Saved [31m ok']);
  });
});
