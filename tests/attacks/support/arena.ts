import type { Page } from '@playwright/test';
import type { Lab } from '../../lab/server.ts';
import { until } from '../../support/until.ts';
import { type LaunchOptions, type Session, launch } from '../../e2e/support/browser.ts';
import { Person } from '../../e2e/support/console.ts';
import { Overlay } from '../../e2e/support/overlay.ts';
import { Panel } from '../../e2e/support/panel.ts';
import { readArea, readConnections } from '../../e2e/support/storage.ts';
import dnsfilter from '../../../lib/vendors/dnsfilter.ts';
import { CANARY, CUSTOMER, PASSPHRASE } from './canary.ts';

/** A browser with a filled vault, the workbench, and the destination's form with the guide on it. */
export interface Arena {
  session: Session;
  panel: Panel;
  /** DNSFilter's form, empty. */
  form: Page;
  overlay: Overlay;
}

/** Opens the workbench on a page, makes a connection by hand and puts a marked value into each field. */
export async function makeConnection(
  session: Session,
  page: Page,
  values: Partial<Record<keyof typeof CANARY, string>> = {},
): Promise<Panel> {
  const panel = await Panel.open(session, page);
  await panel.openVault(PASSPHRASE);
  await panel.press(panel.button('New connection').first());
  await panel.page.getByRole('combobox', { name: 'Guide' }).selectOption({ label: 'HaloPSA to DNSFilter' });
  await panel.page.getByRole('textbox', { name: 'Customer' }).fill(CUSTOMER);
  await panel.press(panel.button('Create'));
  for (const [label, value] of Object.entries({ ...CANARY, ...values })) {
    const box = panel.page.getByRole('textbox', { name: label, exact: true });
    await box.fill(value);
    await box.press('Enter');
  }
  await until('every value to be saved', async () => {
    const made = (await readConnections(panel.page)).find(({ customer }) => customer === CUSTOMER);
    const typed = Object.values(made?.fields ?? {}).filter(({ from }) => from === 'workbench');
    return typed.length === Object.keys(CANARY).length;
  });
  return panel;
}

/** Walks to DNSFilter's form as a person does. */
export async function openForm(page: Page, origin: string): Promise<void> {
  // A tab in the background draws no frames, and clicks wait for them.
  await page.bringToFront();
  await page.goto(`${origin}/`);
  const person = new Person(page);
  for (const name of ['Organization', 'PSA Management', 'Data Sources', 'Integrations', 'Connect'])
    await person.press(name);
  await person.press('HaloPSA', ['radio', 'button', 'option']);
  await person.press('Next');
  await person.press('Next');
  await person.control('Client Secret', ['textbox']).waitFor();
}

const formPages = new Set(dnsfilter.fields.flatMap(({ pages }) => pages));

/** Waits until the worker knows that a tab shows the form; before that it refuses to fill. */
export async function formIsKnown(own: Page): Promise<void> {
  await until('the form to be recognised', async () =>
    Object.entries(await readArea(own, 'session')).some(
      ([key, value]) => key.startsWith('tab:') && formPages.has((value as { page: string }).page),
    ),
  );
}

export async function openArena(lab: Lab, options: Partial<LaunchOptions> = {}): Promise<Arena> {
  lab.reset();
  const session = await launch({ hosts: lab, ...options });
  const [first] = session.context.pages();
  const page = first ?? (await session.context.newPage());
  await page.goto(`${lab.origins.halopsa}/config`);
  const panel = await makeConnection(session, page);
  const form = await session.context.newPage();
  await openForm(form, lab.origins.dnsfilter);
  const overlay = new Overlay(form);
  await overlay.waitFor('list', 'Steps');
  await formIsKnown(panel.page);
  return { session, panel, form, overlay };
}

/** Everything that stands in a box of the page or of any frame in it, open shadow roots included. */
export async function valuesOn(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const values: string[] = [];
          const walk = (root: ParentNode): void => {
            for (const element of root.querySelectorAll<HTMLElement>('*')) {
              if ('value' in element) values.push(String(element.value));
              if (element.isContentEditable) values.push(element.textContent ?? '');
              if (element.shadowRoot) walk(element.shadowRoot);
            }
          };
          walk(document);
          return values;
        })
        .catch(() => []),
    ),
  );
  return all.flat();
}

interface Noted {
  __told: string[];
  chrome: Record<'tabs' | 'scripting', Record<string, (...args: unknown[]) => unknown>>;
}

/** Notes everything that the worker sends to a page, by message or by script. */
export async function noteReleases(session: Session): Promise<() => Promise<string[]>> {
  const worker = await session.worker();
  await worker.evaluate(() => {
    const own = globalThis as unknown as Noted;
    own.__told ??= [];
    const note = (where: 'tabs' | 'scripting', name: string): void => {
      const original = own.chrome[where][name]?.bind(own.chrome[where]);
      own.chrome[where][name] = (...args) => {
        own.__told.push(JSON.stringify(args));
        return original?.(...args);
      };
    };
    note('tabs', 'sendMessage');
    note('scripting', 'executeScript');
  });
  return () => worker.evaluate(() => (globalThis as unknown as Noted).__told);
}

/** The execution context of our content script on a page: what a compromised renderer can speak from. */
export async function isolatedWorld(session: Session, page: Page): Promise<<T>(expression: string) => Promise<T>> {
  const cdp = await session.context.newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.includes(session.extensionId)) worlds.push(context.id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const at = worlds.indexOf(executionContextId);
    if (at !== -1) worlds.splice(at, 1);
  });
  await cdp.send('Runtime.enable');
  return async <T>(expression: string) => {
    const contextId = await until('the isolated world', () => worlds.at(-1));
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
