import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { expect, test } from '../e2e/support/fixtures.ts';
import { readArea, readConnection } from '../e2e/support/storage.ts';
import { saveReport } from '../e2e/support/player.ts';
import { until } from '../support/until.ts';
import { type Arena, openArena, openForm, valuesOn } from './support/arena.ts';
import { CANARY, PASSPHRASE, SECRET_MARK, holdsCanary } from './support/canary.ts';

/** Every secret is a marked value; then everything that is left behind is searched for the marks. */
test.describe.configure({ mode: 'serial' });
let arena: Arena;
const said: string[] = [];
test.beforeAll(async ({ lab }) => {
  arena = await openArena(lab);
  arena.session.context.on('console', (message) => said.push(message.text()));
  arena.session.context.on('weberror', (error) => said.push(String(error.error())));
  (await arena.session.worker()).on('console', (message) => said.push(message.text()));
});
test.afterAll(() => arena.session.close());

/** A mark as it may lie in a file: as text, as UTF-16, in hexadecimal, and in base64 at each of its three places. */
function spellings(mark: string): Buffer[] {
  const utf8 = Buffer.from(mark, 'utf8');
  const utf16 = Buffer.from(mark, 'utf16le');
  const base64 = (bytes: Buffer): string[] =>
    [0, 1, 2].map((shift) =>
      // What depends on the bytes before and after is cut off.
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    );
  const texts = [utf8.toString('hex'), utf8.toString('hex').toUpperCase(), ...base64(utf8), ...base64(utf16)];
  return [utf8, utf16, ...texts.map((text) => Buffer.from(text)), ...texts.map((text) => Buffer.from(text, 'utf16le'))];
}

const MARKS = { secret: SECRET_MARK.slice(0, 36), 'rest of the secret': SECRET_MARK.slice(37), passphrase: PASSPHRASE };

test('H4, C4: the guide, the fill and tests good and bad leave the marks in no console, storage, report or page of ours', async ({
  lab,
}) => {
  const { panel, form } = arena;
  await panel.page.bringToFront();
  await panel.fill();
  expect((await valuesOn(form)).filter(holdsCanary)).toEqual([SECRET_MARK]);
  const seen: string[] = [];
  for (const fault of [
    null,
    'wrong-secret',
    'redirected',
    'html-instead-of-json',
    'unreachable',
    'rate-limited',
    'response-too-large',
  ]) {
    if (fault !== null && !lab.faults['halopsa']?.includes(fault)) throw new Error(`the lab does not know ${fault}`);
    lab.fault('halopsa', null);
    if (fault) lab.fault('halopsa', fault);
    await panel.test();
    seen.push(JSON.stringify(await readConnection(panel.page)));
    seen.push(await panel.page.content(), await panel.page.title(), panel.page.url());
  }
  lab.fault('halopsa', null);
  seen.push(JSON.stringify(await saveReport(panel)));
  for (const area of ['local', 'sync'] as const) seen.push(JSON.stringify(await readArea(panel.page, area)));
  for (const page of arena.session.context.pages())
    seen.push(page.url(), await page.title(), JSON.stringify(await page.evaluate(() => performance.getEntries())));
  expect(seen.length).toBeGreaterThan(20);
  const marks = Object.values(MARKS);
  expect([...seen, ...said].filter((text) => marks.some((mark) => text.includes(mark)))).toEqual([]);
  // The only requests that left for a vendor with it are the lab's own token requests: no other host, no address holds it.
  expect(lab.requests().filter(({ path }) => marks.some((mark) => path.includes(mark)))).toEqual([]);
});

test('H7, B15: what is masked is not in the page of the panel, nor offered to the browser to keep', async () => {
  const { panel } = arena;
  const box = panel.page.getByRole('textbox', { name: 'Client Secret', exact: true });
  expect(await box.inputValue()).toBe('');
  await panel.button('Reveal Client Secret').click();
  await until('the secret', async () => (await box.inputValue()) === SECRET_MARK);
  await panel.page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
  await until('the mask', async () => (await box.inputValue()) === '');
  expect(await panel.page.content()).not.toContain(MARKS.secret);
  const boxes = await panel.page
    .locator('input')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('autocomplete'), (each as HTMLInputElement).form !== null]),
    );
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.filter(([autocomplete]) => autocomplete !== 'off' && autocomplete !== 'new-password')).toEqual([]);
});

/** All strings in the heap of a context, garbage left out. */
async function heapOf(cdp: CDPSession): Promise<string> {
  await cdp.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return chunks.join('');
}

async function heaps(): Promise<Record<string, string>> {
  const { session, panel } = arena;
  const worker = await session.worker();
  // Playwright gives no debugger to workers: the browser's own endpoint does, through a page's session.
  const found: Record<string, string> = { panel: await heapOf(await session.context.newCDPSession(panel.page)) };
  found['worker'] = await workerHeap(session.context.browser(), worker.url());
  return found;
}

async function workerHeap(browser: ReturnType<Arena['session']['context']['browser']>, url: string): Promise<string> {
  if (!browser) return '';
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find((each) => each.url === url);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target?.targetId ?? '', flatten: false });
  const chunks: string[] = [];
  const answers = new Map<number, () => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const told = JSON.parse(message) as { id?: number; method?: string; params?: { chunk?: string } };
    if (told.method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(told.params?.chunk ?? '');
    if (told.id !== undefined) answers.get(told.id)?.();
  });
  let id = 0;
  const send = async (method: string): Promise<void> => {
    id += 1;
    const answered = new Promise<void>((resolve) => answers.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    await answered;
  };
  for (const method of [
    'HeapProfiler.enable',
    'HeapProfiler.collectGarbage',
    'HeapProfiler.collectGarbage',
    'HeapProfiler.takeHeapSnapshot',
  ])
    await send(method);
  await cdp.send('Target.detachFromTarget', { sessionId });
  return chunks.join('');
}

test('E15: after locking, no mark is in the heap of the worker or of the panel', async () => {
  const { panel } = arena;
  await panel.button('Reveal Client Secret').click();
  await until(
    'the secret',
    async () =>
      (await panel.page.getByRole('textbox', { name: 'Client Secret', exact: true }).inputValue()) === SECRET_MARK,
  );
  const open = await heaps();
  expect(Object.values(open).every((heap) => heap.length > 100_000)).toBe(true);
  // The control: while it is revealed, the snapshot does hold it.
  expect(open['panel']).toContain(MARKS.secret);
  await panel.press(panel.button('Lock'));
  await panel.button('Unlock').waitFor();
  let left: string[] = [];
  await until(
    'the marks to be gone',
    async () => {
      const now = await heaps();
      left = Object.entries(now).flatMap(([where, heap]) =>
        Object.entries(MARKS).flatMap(([what, mark]) => (heap.includes(mark) ? [`${what} in the ${where}`] : [])),
      );
      return left.length === 0;
    },
    { timeout: 30_000, last: () => left },
  );
});

test('E2, H4: the closed profile holds no mark in any spelling', async ({ lab }) => {
  // What the vendor's own page keeps in its boxes is the browser's: it is emptied before the browser writes its session.
  await openForm(arena.form, lab.origins.dnsfilter);
  const { session } = arena;
  await session.context.close();
  const files = readdirSync(session.profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(20);
  const needles = Object.entries(MARKS).flatMap(([what, mark]) => spellings(mark).map((bytes) => ({ what, bytes })));
  // The control: the Client ID may stand in clear, and the same search finds it.
  const open = spellings(CANARY['Client ID']);
  let controls = 0;
  const found: string[] = [];
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (open.some((needle) => bytes.includes(needle))) controls += 1;
    for (const { what, bytes: needle } of needles)
      if (bytes.includes(needle)) found.push(`${what} in ${path.slice(session.profile.length)}`);
  }
  console.log(`${files.length} files, ${needles.length} spellings, the control in ${controls}`);
  expect(controls).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
