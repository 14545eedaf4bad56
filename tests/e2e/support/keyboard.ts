import type { Locator } from '@playwright/test';
import { until } from '../../support/until.ts';
import { readTree, below } from './ax-tree.ts';
import { Person } from './console.ts';
import { Overlay } from './overlay.ts';
import { Panel } from './panel.ts';

/** More stops than any page of the consoles or of the extension has. */
const STOPS = 200;

/** Moves the focus with Tab alone until it is where it should be. @throws when the keyboard cannot get there. */
async function tabTo(where: string, page: Person['page'], isThere: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${where} on ${page.url()}`);
}

const hasFocus = (control: Locator) => (): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement).catch(() => false);

/** Presses a control by keyboard: a radio button in its group by arrows, everything else by Tab. */
async function pressByKeyboard(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor();
  const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.role));
  if (kind === 'radio' || kind === 'tab') {
    const group = await control.evaluate((element) => element.getAttribute('name') ?? '');
    const inGroup = (): Promise<boolean> =>
      page.evaluate(
        ([role, name]) => {
          const { activeElement: at } = document;
          return role === 'radio'
            ? at instanceof HTMLInputElement && at.type === 'radio' && at.name === name
            : at?.getAttribute('role') === 'tab';
        },
        [kind, group],
      );
    await tabTo(`the group of ${String(control)}`, page, inGroup);
    for (let moved = 0; moved < 10 && !(await hasFocus(control)()); moved += 1) {
      await page.keyboard.press(kind === 'radio' ? 'ArrowDown' : 'ArrowRight');
    }
    if (!(await hasFocus(control)())) throw new Error(`the arrows do not reach ${String(control)}`);
    if (kind === 'radio' ? !(await control.isChecked()) : true) await page.keyboard.press('Space');
    return;
  }
  await tabTo(String(control), page, hasFocus(control));
  await page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
}

/** A technician who has no mouse. */
export class KeyboardPerson extends Person {
  override async click(control: Locator): Promise<void> {
    const isBox = await control.evaluate((element) =>
      element.matches('input:not([type=radio], [type=checkbox]), select'),
    );
    if (isBox) await tabTo(String(control), this.page, hasFocus(control));
    else await pressByKeyboard(control);
  }

  protected override async focus(control: Locator): Promise<void> {
    await tabTo(String(control), this.page, hasFocus(control));
  }
}

/** The overlay, worked by keyboard. */
export class KeyboardOverlay extends Overlay {
  override async click(role: string, name: string | RegExp): Promise<void> {
    await this.waitFor(role, name);
    const isThere = async (): Promise<boolean> => {
      const focused = below(await readTree(this.page)).findLast(({ properties }) => properties['focused'] === true);
      return focused?.role === role && (typeof name === 'string' ? focused.name === name : name.test(focused.name));
    };
    await tabTo(`${role} ${String(name)} of the overlay`, this.page, isThere);
    await this.page.keyboard.press('Enter');
  }
}

/** The workbench, worked by keyboard. */
export class KeyboardPanel extends Panel {
  override async press(control: Locator): Promise<void> {
    await until(`${String(control)} to be usable`, () => control.isEnabled());
    await pressByKeyboard(control);
  }
}
