import type { Locator, Page } from '@playwright/test';
import { Overlay } from './overlay.ts';

type Role = 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'combobox' | 'textbox' | 'option';

/** A person at a vendor's console: finds things by what is written on them, uses the mouse and the keyboard. */
export class Person {
  readonly page: Page;
  /** How often Patchbay stood in the way. */
  moved = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** The control with one of these names, whatever of these roles it has. */
  control(names: string | readonly string[], roles: readonly Role[]): Locator {
    const all = [names].flat().flatMap((name) => roles.map((role) => this.page.getByRole(role, { name, exact: true })));
    return all.reduce((one, other) => one.or(other)).first();
  }

  async press(names: string | readonly string[], roles: readonly Role[] = ['button', 'link', 'tab']): Promise<void> {
    await this.click(this.control(names, roles));
  }

  /** Clicks; when Patchbay stands in the way, a person moves it to the other side first. */
  protected async click(control: Locator): Promise<void> {
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

  private async isCovered(control: Locator): Promise<boolean> {
    return control.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(x + width / 2, y + height / 2);
      return above?.hasAttribute('data-patchbay') === true;
    });
  }

  async isThere(
    names: string | readonly string[],
    roles: readonly Role[] = ['button', 'link', 'tab'],
  ): Promise<boolean> {
    return this.control(names, roles).isVisible();
  }

  async type(label: string | readonly string[], text: string): Promise<void> {
    await this.click(this.control(label, ['textbox']));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  async tick(name: string): Promise<void> {
    const box = this.control(name, ['checkbox']);
    if (!(await box.isChecked())) await this.click(box);
  }

  /** Chooses in a list, by keyboard as far as the browser's own list is concerned. */
  /** @param option several are wordings of the same choice; the one that the list has is taken. */
  async choose(label: string | readonly string[], option: string | readonly string[]): Promise<void> {
    const list = this.control(label, ['combobox']);
    const there = await list.locator('option').allTextContents();
    const choice = [option].flat().find((each) => there.includes(each)) ?? String(option);
    await this.focus(list);
    // Typing a letter at a time walks through the options that begin so; the browser joins quick letters to a word.
    await this.page.keyboard.type(choice);
    await this.page.keyboard.press('Tab');
  }

  /** What is chosen in a list, as it is written. */
  async chosen(label: string | readonly string[]): Promise<string> {
    return this.control(label, ['combobox']).evaluate((list) =>
      list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.label ?? '') : (list.textContent ?? ''),
    );
  }
}
