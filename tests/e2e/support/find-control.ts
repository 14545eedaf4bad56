import type { Frame, Locator, Page } from '@playwright/test';

export type Role =
  | 'button'
  | 'link'
  | 'tab'
  | 'menuitem'
  | 'treeitem'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'combobox'
  | 'listbox'
  | 'textbox'
  | 'searchbox'
  | 'spinbutton'
  | 'option';

/** Elements that do what a role stands for, whether or not anything gives them a name. */
const XPATH: Partial<Record<Role, string>> = {
  textbox:
    "self::textarea or @contenteditable='true' or @role='textbox' or self::input[not(@type) or contains(' text password email url search tel number ', concat(' ', @type, ' '))]",
  combobox: "self::select or @role='combobox' or @aria-haspopup='listbox'",
  listbox: "@role='listbox'",
  checkbox: "self::input[@type='checkbox'] or @role='checkbox'",
  switch: "@role='switch'",
};

/** Boxes for text; `getByLabel` alone would find tick boxes, too. */
const BOXES = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

type Names = string | readonly string[];
const each = (names: Names): readonly string[] => [names].flat();

/** The page's own frames: a vendor's content may stand in one, another origin's is nothing that a play works in. */
export function framesOf(page: Page): Frame[] {
  const { origin } = new URL(page.url());
  return page.frames().filter((frame) => {
    if (frame === page.mainFrame()) return true;
    return URL.canParse(frame.url()) && [origin, 'null'].includes(new URL(frame.url()).origin);
  });
}

/** By its accessible name, exactly. A box for secrets has no role and is known by its label; a button can open a list. */
export function named(scope: Page | Frame, names: Names, roles: readonly Role[]): Locator {
  const all = each(names).flatMap((name) => [
    ...roles.map((role) => scope.getByRole(role, { name, exact: true })),
    ...(roles.includes('textbox') ? [scope.getByLabel(name, { exact: true }).and(scope.locator(BOXES))] : []),
    ...(roles.includes('combobox')
      ? [scope.getByRole('button', { name, exact: true }).and(scope.locator('[aria-haspopup=listbox]'))]
      : []),
  ]);
  return all.reduce((one, other) => one.or(other));
}

/** By what a person reads before it: a label that nothing ties to its control, in a table, a list or beside it. */
function beside(scope: Frame, names: Names, roles: readonly Role[]): Locator | undefined {
  const kinds = roles.flatMap((role) => XPATH[role] ?? []);
  if (kinds.length === 0) return undefined;
  return each(names)
    .map((name) => scope.locator(`xpath=(${textPath(name)}/following::*[${kinds.join(' or ')}])[1]`))
    .reduce((one, other) => one.or(other));
}

/** The innermost elements that say nothing but this, as people read it: without the colon or star of a label. */
export function textPath(text: string): string {
  const literal = text.includes("'") ? `"${text}"` : `'${text}'`;
  const says = `normalize-space(translate(., ':*\u00A0', '   '))=${literal}`;
  return `//*[not(self::script or self::style or self::option)][${says}][not(*[${says}])]`;
}

/** What is on screen now under one of these names in any frame; names that the page ties to a control come first. */
export async function findControl(page: Page, names: Names, roles: readonly Role[]): Promise<Locator | undefined> {
  return (await findNamed(page, names, roles)) ?? firstIn(page, (frame) => beside(frame, names, roles));
}

/** Only what the page itself calls by one of these names. */
export const findNamed = (page: Page, names: Names, roles: readonly Role[]): Promise<Locator | undefined> =>
  firstIn(page, (frame) => named(frame, names, roles));

/** The radio button of a question: in the group that the question names, else the first of that name after the question. */
export async function findRadio(page: Page, question: Names, answers: Names): Promise<Locator | undefined> {
  const radios = (scope: Frame | Locator): Locator =>
    each(answers)
      .map((name) => scope.getByRole('radio', { name, exact: true }))
      .reduce((one, other) => one.or(other));
  const inGroup = (frame: Frame): Locator =>
    each(question)
      .flatMap((name) => [
        radios(frame.getByRole('radiogroup', { name, exact: true })),
        radios(frame.getByRole('group', { name, exact: true })),
      ])
      .reduce((one, other) => one.or(other));
  const after = (frame: Frame): Locator =>
    each(question)
      .map((name) => frame.locator(`xpath=${textPath(name)}/following::*[self::input or @role='radio']`))
      .reduce((one, other) => one.or(other))
      .and(radios(frame));
  return (await firstIn(page, inGroup)) ?? firstIn(page, after);
}

/** The first that a person sees, frame by frame. */
async function firstIn(page: Page, find: (frame: Frame) => Locator | undefined): Promise<Locator | undefined> {
  for (const frame of framesOf(page)) {
    const found = find(frame)?.filter({ visible: true }).first();
    if (found && (await found.count().catch(() => 0)) > 0) return found;
  }
  return undefined;
}

/** Whether the text stands on the page, in any frame. */
export async function isWritten(page: Page, names: Names): Promise<boolean> {
  for (const frame of framesOf(page)) {
    for (const name of each(names)) {
      if (
        (await frame
          .locator(`xpath=${textPath(name)}`)
          .filter({ visible: true })
          .count()) > 0
      )
        return true;
    }
  }
  return false;
}
