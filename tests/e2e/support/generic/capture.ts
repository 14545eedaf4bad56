import { until } from '../../../support/until.ts';
import type { Field } from '../../../../lib/model/vendor.ts';
import { carriedFields } from '../../../../lib/model/pair.ts';
import type { Person } from '../console.ts';
import { findControl } from '../find-control.ts';
import { goWhere, pressesOf, walk } from '../find-way.ts';
import { fieldsOf } from '../guide.ts';
import type { Performance, Stage } from '../stage.ts';

const OFFER = /^Capture \d+ values?$/;

/** Presses Capture as long as the page offers something to take; whether that was enough is the guide's word. */
export async function pressCapture({ hands }: Stage, { page }: Person, patience = 3_000): Promise<void> {
  const overlay = new hands.Overlay(page);
  const offer = () => overlay.find('button', OFFER);
  await until('a Capture button', offer, { timeout: patience });
  for (let pressed = 0; pressed < 3 && (await offer()); pressed += 1) {
    await overlay.click('button', OFFER);
    await until('the button to go', async () => !(await offer()), { timeout: 1_500 }).catch(() => undefined);
  }
}

/** Takes what pages show, page by page, and types what no page shows. */
export const capture: Performance = async (stage, step) => {
  if (!('captured' in step.step.done)) return;
  const fields = fieldsOf(step.vendor, step.step.done.captured);
  await typeWhatIsInHand(stage, fields);
  const wanted = fields.filter(({ pages }) => pages.length > 0);
  const pageFor = ({ pages }: Field): string =>
    step.step.page !== undefined && pages.includes(step.step.page) ? step.step.page : (pages[0] ?? '');
  const person = stage[step.side];
  for (const page of new Set(wanted.map(pageFor))) {
    const here = wanted.filter((field) => pageFor(field) === page);
    await goWhere(here.map(({ id }) => id).join(' and '), person, step, () => shows(person, here), page);
    // A secret is made when somebody asks for it, and some stand behind dots until somebody asks again.
    const asks = pressesOf(step);
    if (await isEmpty(person, here)) await walk(person, asks);
    await pressCapture(stage, person).catch(async (error: unknown) => {
      if ((await walk(person, asks)) === 0) throw error;
      await pressCapture(stage, person);
    });
  }
};

/** Every one of the fields stands on the page, as a box or as words. */
async function shows(person: Person, fields: readonly Field[]): Promise<boolean> {
  for (const { labels } of fields) {
    if (!(await person.isThere(labels, ['textbox'])) && !(await person.reads(labels))) return false;
  }
  return true;
}

async function isEmpty({ page }: Person, fields: readonly Field[]): Promise<boolean> {
  for (const { labels } of fields) {
    const box = await findControl(page, labels, ['textbox']);
    if (box && (await box.evaluate((each) => 'value' in each && each.value === ''))) return true;
  }
  return false;
}

/** A sign-in name, an account number: known from a mail or by heart. The workbench calls them as the destination does. */
async function typeWhatIsInHand({ pair, panel, inHand }: Stage, fields: readonly Field[]): Promise<void> {
  for (const field of fields.filter((each) => each.pages.length === 0 && !hasAddress(each))) {
    const value = inHand[field.id];
    const label = carriedFields(pair).find(({ from }) => from.id === field.id)?.to.labels[0];
    if (value === undefined)
      throw new Error(`nobody has ${field.id} in hand: the lab vendor's inHand does not name it`);
    if (label === undefined) throw new Error(`${field.id} is not carried, so the workbench has no box for it`);
    await panel.page.bringToFront();
    await panel.enter(label, value);
  }
}

/** Held as soon as the console is open: its address says it. */
const hasAddress = ({ address = [] }: Field): boolean => address.length > 0;
