import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../lib/vault/export-content';
import { MAX_BYTES, inspectFile, openFile, sealFile } from '../../lib/vault/export-file';
import { type ExportContent, type Exported, openExport, sealExport } from '../../lib/vault/export-vault';
import { aConnection } from '../support/a-connection';
import { FLOOR, record } from './floor-vault';

const PASSPHRASE = 'a file of nine quiet harbours';
const encode = (text: string) => new TextEncoder().encode(text);

const entry = (id: string): Exported => ({ connection: aConnection((each) => (each.id = id)), record: record(id) });
const content: ExportContent = {
  version: 1,
  createdAt: '2026-11-22T12:00:00.000Z',
  entries: [entry('one'), { ...entry('two'), record: null }],
};

let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const made = await sealExport(content, PASSPHRASE, FLOOR);
  if (typeof made === 'string') throw new Error(made);
  file = made;
});

/** What somebody does who changes a file on purpose: the sum at the end fits again. */
async function mend(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const sum = await crypto.subtle.digest('SHA-256', bytes.subarray(0, -32));
  bytes.set(new Uint8Array(sum), bytes.length - 32);
  return bytes;
}

describe('an export (E14)', () => {
  it('gives back what was put in, and nothing of it can be read without its passphrase', async () => {
    expect(await openExport(file, PASSPHRASE)).toEqual(content);
    const text = Buffer.from(file).toString('latin1');
    for (const hidden of ['Acme', 'halopsa', 'clientSecret', 'invented-one-7Qx2', '2026'])
      expect(text).not.toContain(hidden);
  });

  it('has 64 MiB, three rounds and four lanes when nobody says otherwise, and another salt and nonce each time', async () => {
    const made = await Promise.all([sealExport(content, PASSPHRASE), sealExport(content, PASSPHRASE)]);
    const heads = made.map((each) => Buffer.from(each.slice(18, 46) as Uint8Array).toString('hex'));
    expect(new Set(heads).size).toBe(2);
    for (const each of made) {
      expect(await inspectFile(each as Uint8Array<ArrayBuffer>)).toMatchObject({
        memory: 65_536,
        iterations: 3,
        parallelism: 4,
      });
    }
  });

  it('is not made under a weak passphrase', async () => {
    expect(await sealExport(content, 'short', FLOOR)).toBe('weak');
    expect(await sealExport(content, 'aaaaaaaaaaaaaaaa', FLOOR)).toBe('weak');
  });

  it('says that the passphrase is wrong', async () => {
    expect(await openExport(file, `${PASSPHRASE} `)).toBe('wrong-passphrase');
  });

  it('of any connections comes back exactly', { timeout: 120_000 }, async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,20}$/).filter((each) => !(each in {}));
    const values = fc.dictionary(name, text, { maxKeys: 6 });
    const one = fc.record({ id: fc.uuid(), customer: text, origin: fc.option(text), values: fc.option(values) });
    const any = fc.uniqueArray(one, { maxLength: 12, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(
        any,
        fc.string({ minLength: 12, maxLength: 40 }).map((more) => `${PASSPHRASE}${more}`),
        async (list, passphrase) => {
          const entries = list.map(({ id, customer, origin, values: held }) => ({
            connection: aConnection((each) =>
              Object.assign(each, { id, customer, source: { ...each.source, origin } }),
            ),
            record: held && { vendor: 'halopsa', origin: 'https://acme.halopsa.com', values: { ...held } },
          }));
          const given: ExportContent = { version: 1, createdAt: new Date().toISOString(), entries };
          const made = await sealExport(given, passphrase, FLOOR);
          expect(typeof made).toBe('object');
          expect(await openExport(made as Uint8Array<ArrayBuffer>, passphrase)).toEqual(structuredClone(given));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a file that is not what it was', () => {
  it('is refused with any one byte changed, before a passphrase is tried', { timeout: 120_000 }, async () => {
    const told = new Set<string>();
    for (let at = 0; at < file.length; at += 1) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const outcome = await openExport(changed, PASSPHRASE);
      expect(typeof outcome, `byte ${at}`).toBe('string');
      told.add(outcome as string);
    }
    expect(told).toEqual(new Set(['not-an-export', 'newer-version', 'damaged']));
  });

  it('is refused with any byte set to anything and the sum mended', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 33), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(typeof (await openExport(await mend(changed), PASSPHRASE))).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  it(
    'is refused with each byte of its head changed and the sum mended: the head is authenticated',
    { timeout: 120_000 },
    async () => {
      for (let at = 0; at < 46; at += 1) {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(typeof (await openExport(await mend(changed), PASSPHRASE)), `byte ${at}`).toBe('string');
      }
    },
  );

  it('is refused cut at any length, and with something after it', async () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(await inspectFile(file.slice(0, length)), `${length} bytes`).toMatch(/^(not-an-export|damaged)$/);
    }
    expect(await inspectFile(new Uint8Array([...file, 0]))).toBe('damaged');
  });

  it.each([
    ['memory below the floor', 9, 1024],
    ['4 GiB', 9, 4 * 1024 * 1024],
    ['one round', 13, 1],
    ['four thousand million rounds', 13, 0xffff_ffff],
  ])('is refused before anything is derived: %s', async (_, at, value) => {
    const changed = file.slice();
    new DataView(changed.buffer).setUint32(at, value);
    const started = performance.now();
    expect(await openExport(await mend(changed), PASSPHRASE)).toBe('unsafe');
    console.log(`refused in ${(performance.now() - started).toFixed(1)} ms`);
  });

  it('is told by name: another file, a newer version, one too large', async () => {
    expect(await inspectFile(encode('%PDF-1.7 and so on, long enough to be looked at: '.repeat(4)))).toBe(
      'not-an-export',
    );
    expect(await inspectFile(new Uint8Array())).toBe('not-an-export');
    const newer = file.slice();
    newer[8] = 2;
    expect(await inspectFile(newer)).toBe('newer-version');
    const large = new Uint8Array(MAX_BYTES + 1);
    large.set(file);
    expect(await inspectFile(large)).toBe('too-large');
  });
});

describe('a file of somebody who also gives its passphrase', () => {
  const hostile = async (text: string) => openExport(await sealFile(encode(text), PASSPHRASE, FLOOR), PASSPHRASE);
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const within = (entries: string) => `{"version":1,"createdAt":"2026-11-22T12:00:00.000Z","entries":${entries}}`;

  it.each([
    ['no JSON', 'hello'],
    ['a number', '7'],
    ['a million brackets', deep(1_000_000)],
    ['brackets deeper than any export', within(deep(40))],
    ['an unknown word', '{"version":1,"createdAt":"2026-11-22T12:00:00.000Z","entries":[],"more":1}'],
    [
      'a word for the prototype',
      '{"version":1,"createdAt":"2026-11-22T12:00:00.000Z","entries":[],"__proto__":{"x":1}}',
    ],
    ['an entry that is none', within('[{"connection":{}}]')],
    ['no date', '{"version":1,"createdAt":"yesterday","entries":[]}'],
  ])('is refused: %s', async (_, text) => {
    expect(await hostile(text)).toBe('damaged');
  });

  it('is refused when its text is no UTF-8', async () => {
    const bytes = encode(within('[]'));
    bytes[3] = 0xff;
    expect(readContent(bytes)).toBe('damaged');
  });

  it('opens when it is as an export is, so that the refusals above mean something', async () => {
    expect(await hostile(within('[]'))).toMatchObject({ entries: [] });
    expect(await hostile(JSON.stringify(content))).toEqual(content);
  });

  it.each([
    ['the same connection twice', { entries: [entry('one'), entry('one')] }],
    ['an id that is no id', { entries: [entry('../one')] }],
    [
      'a field name that is none',
      { entries: [{ ...entry('one'), record: { ...record('x'), values: { 'no name': 'x' } } }] },
    ],
    [
      'a value of a megabyte',
      { entries: [{ ...entry('one'), record: { ...record('x'), values: { a: 'x'.repeat(1_000_000) } } }] },
    ],
    [
      'an extra word in a connection',
      { entries: [{ ...entry('one'), connection: { ...entry('one').connection, more: 1 } }] },
    ],
  ])('is refused with %s', async (_, change) => {
    expect(await hostile(JSON.stringify({ ...content, ...change }))).toBe('damaged');
  });

  it('says that a newer Patchbay made it', async () => {
    expect(await hostile('{"version":2,"anything":[]}')).toBe('newer-version');
  });

  it('puts nothing into prototypes', async () => {
    await hostile(JSON.stringify(content).replace('"confirmed":{}', '"confirmed":{"__proto__":"x","constructor":"y"}'));
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('is not opened before its passphrase is right', async () => {
    expect(await openFile(await sealFile(encode(deep(1_000_000)), PASSPHRASE, FLOOR), 'another one entirely')).toBe(
      'wrong-passphrase',
    );
  });
});
