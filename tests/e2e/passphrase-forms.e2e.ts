import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';
import { press, withVault } from './support/vault-hands.ts';

const FORMS = ['Change passphrase', 'Add passkey', 'Make a new key', 'Export…', 'Import…'];

for (const scheme of ['light', 'dark'] as const) {
  test(`${scheme}: no barrier in the forms of the vault, and each opens and closes by keyboard`, async ({ open }) => {
    test.slow();
    const session = await open();
    await withVault(session);
    const options = await session.open('options.html');
    await options.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const name of FORMS) {
      await options.getByRole('button', { name, exact: true }).focus();
      await options.keyboard.press('Enter');
      await options.getByRole('button', { name: 'Cancel', exact: true }).waitFor();
      expect(await options.evaluate(() => document.activeElement?.tagName), name).toBe('INPUT');
      const { violations, passes } = await new AxeBuilder({ page: options }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(
        violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ target }) => target.join(' ')).join()}`),
      ).toEqual([]);
      await options.keyboard.press('Escape');
      await expect(options.getByRole('button', { name, exact: true })).toBeFocused();
    }
    await press(options, 'Lock now');
    await options.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
    const { violations } = await new AxeBuilder({ page: options }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
