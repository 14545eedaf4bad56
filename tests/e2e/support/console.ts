import type { Locator, Page } from '@playwright/test';
import { until } from '../../support/until.ts';
import { type Role, findControl, findNamed, findRadio, isWritten, named } from './find-control.ts';
import { Overlay } from './overlay.ts';

type Names = string | readonly string[];
const PRESSED: readonly Role[] = ['button', 'link', 'tab'];
const LISTS: readonly Role[] = ['combobox', 'listbox'];

/** A first entry of a list that asks to choose is no choice. */
const NO_CHOICE = /^\W*$|^(?:(?:please )?(?:select|choose)\b|none$|not set$)/i;

/** A person at a vendor's console: finds things by what is written on them, uses the mouse and the keyboard. */
export class Person {
  readonly page: Page;
  /** How often Patchbay stood in the way. */
  moved = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** The control with one of these names in the page itself, whatever of these roles it has. */
  control(names: Names, roles: readonly Role[]): Locator {
    return named(this.page, names, roles).first();
  }

  /** The same, wherever it stands on screen: inside a frame, beside a label. @throws WaitedInVain when it does not come. */
  async find(names: Names, roles: readonly Role[], timeout = 8_000): Promise<Locator> {
    const what = `${roles.join(' or ')} ${[names].flat().join(' or ')} on ${this.page.url()}`;
    return until(what, () => findControl(this.page, names, roles), { timeout });
  }

  async press(names: Names, roles: readonly Role[] = PRESSED): Promise<void> {
    await this.click(await this.find(names, roles));
  }

  /** Clicks; when Patchbay stands in the way, a person moves it to the other side first. */
  async click(control: Locator): Promise<void> {
    await control.scrollIntoViewIfNeeded();
    if (await this.isCovered(control)) {
      this.moved += 1;
      await new Overlay(this.page).click('button', /^Move to the (left|right)$/);
    }
    await control.click();
  }

  /** A closed list opens at a click, and then it has the keyboard instead of the page. */
  protected async focus(control: Locator): Promise<void> {
    await control.focus();
  }

  /** Asked of the whole page: from inside a frame nobody sees what lies above it. */
  private async isCovered(control: Locator): Promise<boolean> {
    const box = await control.boundingBox();
    if (!box) return false;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return this.page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.hasAttribute('data-patchbay') === true,
      middle,
    );
  }

  async isThere(names: Names, roles: readonly Role[] = PRESSED): Promise<boolean> {
    return (await findControl(this.page, names, roles)) !== undefined;
  }

  /** Whether somebody reads this on the page. */
  async reads(names: Names): Promise<boolean> {
    return isWritten(this.page, names);
  }

  async type(label: Names, text: string): Promise<void> {
    await this.click(await this.find(label, ['textbox', 'searchbox', 'spinbutton']));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  async tick(names: Names): Promise<void> {
    await this.set(names, true);
  }

  /** Turns a tick box or switch on or off. */
  async set(names: Names, on: boolean): Promise<void> {
    const box = await this.find(names, ['checkbox', 'switch']);
    if ((await box.isChecked()) !== on) await this.click(box);
  }

  /** Answers a question by its radio button. @returns whether there is one. */
  async answer(question: Names, answers: Names): Promise<boolean> {
    const radio = await findRadio(this.page, question, answers);
    if (radio && !(await radio.isChecked())) await this.click(radio);
    return radio !== undefined;
  }

  /** Unticks what is ticked under one of these names. */
  async untick(names: Names): Promise<void> {
    const box = await findNamed(this.page, names, ['checkbox', 'switch']);
    if (box && (await box.isChecked()) && (await box.isEnabled())) await this.click(box);
  }

  /**
   * Chooses in a list.
   *
   * @param option several are wordings of the same choice, or choices of which each will do; the first that the list has
   *   is taken. Without one, the first entry that is a choice.
   */
  async choose(label: Names, option?: Names): Promise<void> {
    const list = await this.find(label, LISTS);
    if (await list.evaluate((element) => element instanceof HTMLSelectElement)) await this.chooseInSelect(list, option);
    else await this.chooseInPopup(list, option);
  }

  /** By keyboard: the browser draws its own list outside of the page. */
  private async chooseInSelect(list: Locator, option: Names | undefined): Promise<void> {
    const there = (await list.locator('option:enabled').allTextContents()).map(asRead);
    const choice = pick(there, option) ?? String(option);
    await this.focus(list);
    // Typing a letter at a time walks through the options that begin so; the browser joins quick letters to a word.
    await this.page.keyboard.type(choice);
    const chosen = (): Promise<string> =>
      list.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text ?? '');
    if (asRead(await chosen()) !== choice && there.includes(choice)) {
      await this.page.keyboard.press('Home');
      for (let moved = 0; moved < there.length && asRead(await chosen()) !== choice; moved += 1) {
        await this.page.keyboard.press('ArrowDown');
      }
    }
    await this.page.keyboard.press('Tab');
  }

  /** A list that the page draws itself opens at a press. */
  private async chooseInPopup(list: Locator, option: Names | undefined): Promise<void> {
    if ((await list.getAttribute('role')) !== 'listbox' && (await list.getAttribute('aria-expanded')) !== 'true') {
      await this.click(list);
    }
    const inFrame = await until('the options of the list', async () => {
      const all = await Promise.all(
        list
          .page()
          .frames()
          .map((frame) => frame.getByRole('option').filter({ visible: true }).allTextContents()),
      );
      return all.find((texts) => texts.length > 0)?.map(asRead);
    });
    const choice = pick(inFrame, option);
    if (choice === undefined) throw new Error(`no option ${String(option)} in ${inFrame.join(', ')}`);
    await this.press(choice, ['option']);
  }

  /** What is chosen in a list, as it is written. */
  async chosen(label: Names): Promise<string> {
    return (await this.find(label, LISTS)).evaluate((list) =>
      list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.label ?? '') : (list.textContent ?? ''),
    );
  }
}

const asRead = (text: string): string => text.replace(/\s+/g, ' ').trim();

const pick = (there: readonly string[], option: Names | undefined): string | undefined =>
  option === undefined
    ? there.find((text) => !NO_CHOICE.test(text))
    : [option].flat().find((wanted) => there.includes(wanted));
