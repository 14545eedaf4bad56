import type { Page } from '@playwright/test';
import { debuggerOf } from './support/ax-tree.ts';
import { expect, test } from './support/fixtures.ts';
import {
  PASSPHRASE,
  addConnection,
  expectSecret,
  fill,
  lock,
  press,
  saying,
  unlock,
  withVault,
} from './support/vault-hands.ts';

const SECRET = 'invented-4f1c-never-used-anywhere';

/** Plugs an authenticator into a tab, as Chromium's own DevTools do; it answers as a person who agrees. */
async function plugIn(page: Page, hasPrf = true): Promise<string> {
  const cdp = await debuggerOf(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return authenticatorId;
}

/** The authenticator belongs to the tab: both surfaces are visited in it. */
const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

async function addPasskey(page: Page): Promise<void> {
  await press(page, 'Add passkey');
  await fill(page, 'Current passphrase', PASSPHRASE);
  await press(page, 'Add it');
}

test('a passkey opens the vault, after a new key too, and removed it opens nothing', async ({ open }) => {
  const session = await open();
  const panel = await withVault(session);
  const { page } = panel;
  await addConnection(panel, 'Northwind', SECRET);
  const authenticator = await plugIn(page);
  const kept = async () =>
    (await (await debuggerOf(page)).send('WebAuthn.getCredentials', { authenticatorId: authenticator })).credentials;

  await go(page, 'options.html');
  await addPasskey(page);
  await saying(page, 'The passkey was added.').waitFor();
  expect((await kept()).map(({ rpId }) => rpId)).toEqual([`chrome-extension://${session.extensionId}`]);

  await go(page, 'sidepanel.html');
  await lock(page);
  await press(page, 'Unlock with passkey');
  await panel.button('Lock').waitFor();
  await expectSecret(page, SECRET);

  await go(page, 'options.html');
  await press(page, 'Make a new key');
  await fill(page, 'Current passphrase', PASSPHRASE);
  await press(page, 'Make it');
  await saying(page, 'Every connection is sealed under the new key.').waitFor();
  await go(page, 'sidepanel.html');
  await lock(page);
  await press(page, 'Unlock with passkey');
  await panel.button('Lock').waitFor();
  await expectSecret(page, SECRET);

  await go(page, 'options.html');
  await press(page, 'Remove passkey');
  await saying(page, 'The passkey was removed and opens nothing').waitFor();
  await go(page, 'sidepanel.html');
  await lock(page);
  await expect(panel.button('Unlock with passkey')).toHaveCount(0);
  await unlock(page, PASSPHRASE);
  await panel.button('Lock').waitFor();
  await expectSecret(page, SECRET);
});

test('a passkey that is gone or refuses leaves the passphrase', async ({ open }) => {
  const session = await open();
  const panel = await withVault(session);
  const { page } = panel;
  await addConnection(panel, 'Northwind', SECRET);
  const authenticatorId = await plugIn(page);
  const cdp = await debuggerOf(page);
  await go(page, 'options.html');
  await addPasskey(page);
  await saying(page, 'The passkey was added.').waitFor();

  await go(page, 'sidepanel.html');
  await lock(page);
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await press(page, 'Unlock with passkey');
  await saying(page, 'No passkey was given.').waitFor();
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId });
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await press(page, 'Unlock with passkey');
  await saying(page, 'No passkey was given.').waitFor();
  await unlock(page, PASSPHRASE);
  await panel.button('Lock').waitFor();
  await expectSecret(page, SECRET);
});

test('an authenticator that cannot keep a key is refused, and nothing is changed', async ({ open }) => {
  const session = await open();
  const { page } = await withVault(session);
  await plugIn(page, false);
  await go(page, 'options.html');
  await addPasskey(page);
  await saying(page, /it has no PRF|No passkey was given/).waitFor();
  await expect(page.getByRole('button', { name: 'Remove passkey' })).toHaveCount(0);
});
