import { readFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { has, runOn } from '../sftp/openssh.ts';
import { expect, test } from './support/fixtures.ts';

const publicBox = (page: Page) => page.getByRole('textbox', { name: 'Public key to check' });
const detailsBox = (page: Page) => page.getByRole('textbox', { name: 'Connection details' });
const DETAILS =
  'Connection Details Server: SFTP.haloservicedesk.com Port: 22 Username: northwind Password: your private key';

/** Pastes as a person does: the text is on the clipboard, the keys are trusted ones. */
async function paste(page: Page, box: ReturnType<typeof publicBox>, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await box.focus();
  await page.keyboard.press('Control+V');
}

/** Makes a pair. @returns the line that the page shows and the file that it saved. */
async function makePair(page: Page, kind: string, path: string): Promise<{ line: string; file: string }> {
  await page.getByRole('combobox', { name: 'Kind of key' }).selectOption(kind);
  await page.getByRole('textbox', { name: 'Comment' }).fill('northwind');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the pair and save the private key' }).click();
  await (await coming).saveAs(path);
  return {
    line: await page.getByRole('region', { name: 'New public key' }).innerText(),
    file: readFileSync(path, 'utf8'),
  };
}

/** Everything that a person, an extension or a script could read in the page. */
const everything = (page: Page) =>
  page.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll('input, textarea')].map((each) => (each as HTMLInputElement).value).join('\n'),
  );

for (const [kind, name] of [
  ['rsa-4096', 'halo_sftp_rsa'],
  ['ed25519', 'halo_sftp_ed25519'],
] as const) {
  test(`a ${kind} pair is made: the private half is in the file alone, and OpenSSH accepts it`, async ({
    open,
  }, info) => {
    const page = await (await open()).open('options.html');
    await page.getByRole('link', { name: 'Halo SFTP' }).click();
    const { line, file } = await makePair(page, kind, info.outputPath(name));
    expect(file).toContain('BEGIN OPENSSH PRIVATE KEY');
    const shown = await everything(page);
    expect(shown).toContain(line);
    for (const part of file.split('\n').slice(1, -2)) expect(shown).not.toContain(part);
    expect(shown).not.toContain('PRIVATE KEY-');
    test.skip(!has('ssh-keygen'), 'ssh-keygen is not on this machine');
    expect(runOn(file, 'ssh-keygen', (path) => ['-y', '-P', '', '-f', path])).toBe(line);
  });
}

test('a pasted private key never stands in the page, and the person is told what to do', async ({ open }) => {
  const page = await (await open()).open('sftp.html');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const parts = pem.split('\n').slice(1, -2);
  // What enters the box, even for a moment, is written down.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('input', ({ target }) => seen.push((target as HTMLTextAreaElement).value), true);
  });
  for (const box of [publicBox(page), detailsBox(page)]) {
    await paste(page, box, pem);
    await expect(page.getByRole('alert').filter({ hasText: 'Consider it compromised' }).last()).toBeVisible();
    await expect(box).toHaveValue('');
    await page.keyboard.press('Control+Z');
    await expect(box).toHaveValue('');
  }
  const entered = (await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).join('\n');
  // By another way than paste: the box is emptied at once.
  await publicBox(page).fill(pem);
  await expect(publicBox(page)).toHaveValue('');
  await publicBox(page).focus();
  await page.keyboard.press('Control+Z');
  const shown = await everything(page);
  for (const part of parts) {
    expect(entered).not.toContain(part);
    expect(shown).not.toContain(part);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`${scheme}: a key is mended, details are handed over, and there is no barrier`, async ({ open }, info) => {
    const session = await open();
    session.context.on('page', (page) => void page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));
    const page = await session.open('sftp.html');
    await page.bringToFront();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const look = async (surface: Page) => {
      const { violations, passes } = await new AxeBuilder({ page: surface }).analyze();
      expect(passes.length).toBeGreaterThan(5);
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
    };
    await look(page);
    const options = await session.open('options.html');
    await options.getByRole('link', { name: 'Halo SFTP' }).waitFor();
    await options.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await options.bringToFront();
    await look(options);
    await options.close();
    const { line } = await makePair(page, 'ed25519', info.outputPath('key'));
    const [, blob = ''] = line.split(' ');
    await paste(page, publicBox(page), `ssh-rsa\n${blob.slice(0, 40)}\n${blob.slice(40)}`);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Checked public key' })).toHaveText(`ssh-ed25519 ${blob}`);
    await expect(page.getByText('It says ssh-rsa, but the key inside is ssh-ed25519.')).toBeVisible();
    await paste(page, detailsBox(page), DETAILS);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('textbox', { name: 'Path of the private key file' }).fill('C:\\keys\\halo_sftp_ed25519');
    await expect(page.getByRole('region', { name: 'OpenSSH' })).toContainText('HostName sftp.haloservicedesk.com');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the FileZilla site' }).click();
    await (await coming).saveAs(info.outputPath('site.xml'));
    expect(readFileSync(info.outputPath('site.xml'), 'utf8')).toContain(
      '<Keyfile>C:\\keys\\halo_sftp_ed25519</Keyfile>',
    );
    await page.screenshot({ path: info.outputPath(`sftp-${scheme}.png`), fullPage: true });
    await look(page);
  });
}
