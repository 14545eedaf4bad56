import { until } from '../../support/until.ts';
import type { Person } from './console.ts';
import type { Role } from './find-control.ts';
import type { GuideStep } from './guide.ts';

/** One press on the way: one of these names, in one of these roles. */
export interface Press {
  names: readonly string[];
  roles: readonly Role[];
}

const NAVIGATION: readonly Role[] = ['link', 'button', 'tab', 'menuitem', 'treeitem'];
/** How long something may take to come on screen after a press, in milliseconds. */
const SOON = 1_500;

/** What "Show me" rings for the step and a person can press, the outermost first. */
export function pressesOf({ step: { targets = [] } }: GuideStep): Press[] {
  const named = targets.flatMap((target) =>
    'role' in target && (target.role === 'button' || target.role === 'link' || target.role === 'tab')
      ? [target.labels]
      : [],
  );
  // A console may draw as a link what another calls a button: a guide that names both means one press.
  const once = new Map(named.map((names) => [names.join('\n'), names]));
  return [...once.values()].map((names) => ({ names, roles: NAVIGATION })).toReversed();
}

/** The way to the step's page by names, as the vendor's documents tell it. */
function trailOf({ step, vendor }: GuideStep, id = step.page): Press[] {
  const page = vendor.pages.find((each) => each.id === id);
  return (page?.trail ?? []).map((name) => ({ names: [name], roles: NAVIGATION }));
}

/**
 * Goes a way from wherever the person is: the outermost name on screen is pressed first, then each that comes after it.
 *
 * @returns how many were pressed
 */
export async function walk(person: Person, way: readonly Press[]): Promise<number> {
  let rest = way;
  let pressed = 0;
  while (rest.length > 0) {
    const at = await firstOnScreen(person, rest);
    const next = at === undefined ? undefined : rest[at];
    if (at === undefined || !next) break;
    const last = at === rest.length - 1;
    rest = rest.slice(at + 1);
    // What was pressed before may be on its way to another page: then this is gone by now.
    const control = await person.find(next.names, next.roles, SOON).catch(() => undefined);
    // A group of a menu that is open already would be closed by a press.
    if (!control || (!last && (await control.getAttribute('aria-expanded')) === 'true')) continue;
    await person.click(control);
    pressed += 1;
  }
  return pressed;
}

async function firstOnScreen(person: Person, way: readonly Press[]): Promise<number | undefined> {
  return until(
    'something to press',
    async () => {
      for (const [index, { names, roles }] of way.entries()) {
        if (await person.isThere(names, roles)) return { index };
      }
      return undefined;
    },
    { timeout: SOON },
  ).then(
    ({ index }) => index,
    () => undefined,
  );
}

/**
 * Goes to where the step's controls are: they may be on screen, behind what the step rings, or on a page of the trail.
 *
 * @throws WaitedInVain when they are on no such page
 */
export async function goWhere(
  what: string,
  person: Person,
  step: GuideStep,
  isThere: () => Promise<boolean>,
  page?: string,
): Promise<void> {
  const comes = (timeout: number): Promise<boolean> => until(what, isThere, { timeout }).catch(() => false);
  if (await comes(300)) return;
  if ((await walk(person, pressesOf(step))) > 0 && (await comes(SOON))) return;
  await walk(person, trailOf(step, page));
  if (await comes(SOON)) return;
  // Some pages show what they have and let nobody change it until somebody says so.
  await until(`${what} on ${person.page.url()}`, isThere, { timeout: 3_000 });
}

/** Presses what the step rings; when nothing of it is on screen, goes the page's trail. */
export async function reach(person: Person, step: GuideStep): Promise<void> {
  if ((await walk(person, pressesOf(step))) > 0) return;
  await walk(person, trailOf(step));
}
