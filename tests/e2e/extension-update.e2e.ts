import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formIsKnown, openArena, openForm, valuesOn } from '../attacks/support/arena.ts';
import { PASSPHRASE, SECRET_MARK, holdsCanary } from '../attacks/support/canary.ts';
import dnsfilter from '../../lib/vendors/dnsfilter.ts';
import { overlayWords } from '../../lib/words/overlay.ts';
import { until } from '../support/until.ts';
import { BUILD } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import type { Overlay } from './support/overlay.ts';
import { Panel } from './support/panel.ts';
import { readArea, readConnection, readStore } from './support/storage.ts';

interface Extension {
  chrome: { runtime: { reload: () => void; getManifest: () => { version: string } } };
}

/** Without developer mode Chromium turns an unpacked extension off when it is reloaded. */
function allowReload(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions?: { ui?: object } };
  preferences.extensions = { ...preferences.extensions, ui: { developer_mode: true } };
  writeFileSync(file, JSON.stringify(preferences));
}

/** The way to the form is ticked: the last that opening it by hand does. */
async function formIsReached(overlay: Overlay): Promise<void> {
  const { title } = dnsfilter.setup.find(({ id }) => id === 'pass-checklist')!;
  await until(`the tick of "${title}"`, async () =>
    (await overlay.items('Steps')).some((item) => item.startsWith(`Done: ${title}`)),
  );
}

test('an update in the middle of a guide: the page says so, and nothing that was saved is lost or doubled', async ({
  lab,
}) => {
  const build = mkdtempSync(join(tmpdir(), 'patchbay-update-'));
  cpSync(BUILD, build, { recursive: true });
  const arena = await openArena(lab, { build, prepare: allowReload });
  try {
    const { session, form, overlay } = arena;
    const before = await readConnection(arena.panel.page);
    await formIsReached(overlay);
    const progress = await overlay.progress();
    const records = await readStore(arena.panel.page, 'records');

    // What the browser does with a new version: other files under the same id, and every context of the old one ends.
    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    const next = `${manifest.version}.1`;
    writeFileSync(file, JSON.stringify({ ...manifest, version: next }));
    const worker = await session.worker();
    await worker.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.reload()).catch(() => undefined);
    await until('the old pages to be gone', () => arena.panel.page.isClosed());

    // The old overlay still stands on the page: it says what happened as soon as somebody works with it.
    await form.bringToFront();
    await overlay.click('button', 'Minimise');
    await until('the sentence', async () =>
      (await overlay.nodes()).some(({ name }) => name.includes(overlayWords.lost)),
    );

    const own = await until('the new version’s page', () => session.open('sidepanel.html'));
    expect(await own.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.getManifest().version)).toBe(
      next,
    );
    // The key was in memory, and that is emptied: the vault is locked, not gone.
    expect(Object.keys(await readArea(own, 'session')).filter((key) => key === 'vault:held')).toEqual([]);
    const panel = new Panel(own);
    await panel.openVault(PASSPHRASE);
    const after = await readConnection(own);
    expect(after.fields).toEqual(before.fields);
    expect(await readStore(own, 'records')).toEqual(records);
    expect(await readStore(own, 'quarantine')).toEqual([]);

    // The page reloaded, the guide goes on where it was, and fills.
    await openForm(form, lab.origins.dnsfilter);
    await formIsReached(overlay);
    expect(await overlay.progress()).toEqual(progress);
    await formIsKnown(own);
    await own.bringToFront();
    await panel.fill();
    expect((await valuesOn(form)).filter(holdsCanary)).toEqual([SECRET_MARK]);
  } finally {
    await arena.session.close();
    rmSync(build, { recursive: true, force: true, maxRetries: 3 });
  }
});
