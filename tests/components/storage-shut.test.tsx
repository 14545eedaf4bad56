// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { locks } from 'node:worker_threads';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Failure } from '../../components/failure';
import { App as Options } from '../../entrypoints/options/app';
import { App as Popup } from '../../entrypoints/popup/app';
import { App as Panel } from '../../entrypoints/sidepanel/app';
import { saveConnection } from '../../lib/connections';
import { openDB } from 'idb';
import { closeDatabase, database } from '../../lib/database';
import { ANSWERED_WITHIN } from '../../lib/in-time';
import { aConnection } from '../support/a-connection';
import { holdAnswers, rushWaits } from '../support/late-storage';
import { resetBrowser } from '../vault/floor-vault';

const PAGES: [string, () => ReactNode, () => Promise<unknown>][] = [
  ['the options page', () => <Options />, () => screen.findByRole('heading', { name: 'Patchbay options' })],
  [
    'the panel',
    () => <Panel boundTab={undefined} askedGuide={undefined} />,
    () => screen.findByRole('heading', { name: 'Credentials' }),
  ],
  ['the popup', () => <Popup />, () => screen.findByRole('button', { name: 'Open workbench' })],
];

/** Opening fails as it does in the browser: by an event, with no more than a name. */
function shutStorage(name: string) {
  const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const request = new IDBOpenDBRequest();
    const error = new DOMException('Internal error opening backing store.', name);
    const addEventListener = (type: string, told: () => void) => type === 'error' && queueMicrotask(told);
    Object.defineProperties(request, { error: { value: error }, addEventListener: { value: addEventListener } });
    return request;
  });
  return () => opening.mockRestore();
}
const show = (page: ReactNode) => render(<Failure>{page}</Failure>);
const alert = async () => (await screen.findByRole('alert')).textContent;
const tryAgain = () => userEvent.click(screen.getByRole('button', { name: 'Try again' }));

beforeEach(async () => {
  resetBrowser();
  // jsdom has no locks; Node's are the same.
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  // What the fake browser has not, as a fresh installation has it.
  const never = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser.permissions, { onAdded: never, onRemoved: never, contains: async () => true });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, windowId: 1, url: 'https://console.example/' }] });
  Element.prototype.scrollIntoView = vi.fn();
  // React tells the console of what a frame caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await saveConnection(aConnection());
  await closeDatabase();
});
afterEach(cleanup);

describe.each(PAGES)('%s, when the browser does not open the storage', (_, page, drawn) => {
  it('says so with what to do, and that nothing is lost, instead of loading for ever', async () => {
    const reopen = shutStorage('UnknownError');
    show(page());
    expect(await alert()).toMatch(/cannot open its storage.*restart the browser.*Nothing was changed.*UnknownError/);
    reopen();
  });

  it('is drawn by Try again once it opens, with what was there', async () => {
    const reopen = shutStorage('UnknownError');
    show(page());
    await alert();
    await tryAgain();
    await alert();
    reopen();
    await tryAgain();
    await drawn();
    expect(screen.queryByText(/cannot open its storage/)).toBeNull();
    expect(await (await database()).count('connections')).toBe(1);
  });

  it('says after a time that it does not answer, instead of loading for ever, and waits again when asked to', async () => {
    holdAnswers();
    rushWaits();
    show(page());
    expect(await alert()).toMatch(/cannot open its storage.*goes on by itself.*Nothing was changed/);
    expect(await alert()).toContain(`has not answered for ${ANSWERED_WITHIN / 1000} seconds`);
    // It said nothing, so no word of it is quoted.
    expect(await alert()).not.toContain('word for it');
    await tryAgain();
    expect(await alert()).toMatch(/has not answered/);
  });

  it('goes on by itself when the answer comes late, with what was there', async () => {
    const answer = holdAnswers();
    const wait = rushWaits();
    show(page());
    await alert();
    wait();
    answer();
    await drawn();
    expect(screen.queryByText(/cannot open its storage/)).toBeNull();
    expect(await (await database()).count('connections')).toBe(1);
  });

  it('says what came late, when that is a refusal', async () => {
    const newer = await openDB('patchbay', 99);
    newer.close();
    const answer = holdAnswers();
    const wait = rushWaits();
    show(page());
    await alert();
    wait();
    answer();
    await screen.findByText(/A newer Patchbay/);
  });

  it('offers nothing that could erase or make anew what a newer version wrote: it says to update', async () => {
    const newer = await openDB('patchbay', 99, { upgrade: (db) => void db.createObjectStore('of tomorrow') });
    newer.close();
    show(page());
    expect(await alert()).toMatch(/A newer Patchbay wrote.*Update Patchbay.*Do not remove the extension/);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Try again']);
    const kept = await openDB('patchbay');
    expect(kept.version).toBe(99);
    expect(await kept.count('connections')).toBe(1);
    kept.close();
  });
});

it('names a full disk, and a newer version that wrote the storage', async () => {
  const reopen = shutStorage('QuotaExceededError');
  show(<Options />);
  expect(await alert()).toMatch(/the disk is full.*Free some disk space/);
  cleanup();
  reopen();
  shutStorage('VersionError');
  show(<Options />);
  expect(await alert()).toMatch(/A newer Patchbay.*Update Patchbay/);
});

it('names an older Patchbay in another window that does not let go', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const request = new IDBOpenDBRequest();
    const addEventListener = (type: string, told: (event: object) => void) => type === 'blocked' && told({});
    Object.defineProperties(request, { addEventListener: { value: addEventListener } });
    return request;
  });
  rushWaits();
  show(<Options />);
  expect(await alert()).toMatch(/older Patchbay is still open.*Close the other tabs and windows of Patchbay/);
});

it('a mistake of our own is not told as one of the storage', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new TypeError('not a function');
  });
  show(<Options />);
  expect(await alert()).toContain('could not draw this page');
});
