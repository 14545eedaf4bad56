import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeInto } from '../../entrypoints/background/write-into';
import type { Announcement, FillField } from '../../lib/messages/contract';

const ORIGIN = 'https://app.dnsfilter.com';
const fields: FillField[] = [{ id: 'tenant', labels: ['Tenant'], format: 'text', secret: true, value: 'invented' }];
const outcomes = [{ field: 'tenant', kept: true }];
const form = { tab: 7, origin: ORIGIN };

let inject: ReturnType<typeof vi.fn>;
let tell: ReturnType<typeof vi.fn>;
const announces = (result: Partial<Announcement>, documentId?: string) =>
  inject.mockResolvedValue([{ documentId, frameId: 0, result: { origin: ORIGIN, ready: true, ...result } }]);

beforeEach(() => {
  inject = vi.fn();
  tell = vi.fn(async () => ({ outcomes }));
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  Object.assign(fakeBrowser.tabs, { sendMessage: tell });
  announces({});
});

test('script and values go to the one document that was recognised', async () => {
  expect(await writeInto({ ...form, document: 'd1' }, fields, false)).toEqual({ outcomes });
  expect(inject).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, documentIds: ['d1'] },
    files: ['/filler.js'],
  });
  expect(tell).toHaveBeenCalledExactlyOnceWith(
    7,
    { to: 'filler', do: 'write', origin: ORIGIN, fields, onlyMissing: false },
    { documentId: 'd1' },
  );
});

test('where the browser numbers no documents: the top frame, whose origin is compared before and after', async () => {
  await writeInto(form, fields, true);
  expect(inject.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, frameIds: [0] } });
  expect(tell.mock.calls[0]?.[2]).toEqual({ frameId: 0 });
  announces({}, 'd2');
  await writeInto(form, fields, true);
  expect(tell.mock.calls[1]?.[2]).toEqual({ documentId: 'd2' });
});

test('no value is sent to a document of another origin, nor to a sandboxed one', async () => {
  for (const origin of ['https://collect.example', 'null']) {
    announces({ origin });
    expect(await writeInto(form, fields, false)).toEqual({ outcomes: [], refused: 'wrong-origin' });
  }
  expect(tell).not.toHaveBeenCalled();
});

test('no value is sent where a filler writes already, or nobody answers', async () => {
  announces({ ready: false });
  expect(await writeInto(form, fields, false)).toEqual({ outcomes: [], refused: 'busy' });
  inject.mockRejectedValue(new Error('No document with id'));
  expect(await writeInto(form, fields, false)).toEqual({ outcomes: [], refused: 'page-moved' });
  inject.mockResolvedValue([{ frameId: 0, result: undefined }]);
  expect(await writeInto(form, fields, false)).toEqual({ outcomes: [], refused: 'page-moved' });
  expect(tell).not.toHaveBeenCalled();
});

test('a document that ends while it is filled gives no outcome, rather than a wrong one', async () => {
  tell.mockRejectedValue(new Error('The message channel closed before a response was received.'));
  expect(await writeInto({ ...form, document: 'd1' }, fields, false)).toBeUndefined();
});
