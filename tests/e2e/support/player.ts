import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Report } from '../../../lib/model/report.ts';
import type { Fault } from '../../lab/faults.ts';
import { origins } from '../../lab/hosts.ts';
import { until } from '../../support/until.ts';
import type { Session } from './browser.ts';
import { Person } from './console.ts';
import { type GuideStep, guideSteps } from './guide.ts';
import { Overlay } from './overlay.ts';
import { Panel } from './panel.ts';
import { performances } from './performances.ts';

export interface PlayOptions {
  session: Session;
  /** What is wrong in the lab; undefined when all is well. */
  fault?: Fault | undefined;
  /** Folder for a screenshot a step. */
  out?: string | undefined;
  log?: (line: string) => void;
  /** How the technician works; with mouse and keyboard by default. */
  hands?: Hands | undefined;
  /** Protects the vault by a passphrase; without one, keys last until the browser closes. */
  passphrase?: string | undefined;
  /** Whose server HaloPSA runs on; one's own has to be granted in the profile. */
  hosting?: 'hosted' | 'on-prem' | undefined;
  /** What the customer calls things. */
  wording?: 'customers' | 'clients' | undefined;
  /** Stops after the step with this id. */
  upTo?: string | undefined;
  /** Called between steps; a test can reload, kill or look here. */
  between?: (stage: Stage, step: GuideStep) => Promise<void>;
}

/** Classes that work a console, the overlay and the workbench. */
export interface Hands {
  Person: typeof Person;
  Overlay: typeof Overlay;
  Panel: typeof Panel;
}

/** What a play works with. */
export interface Stage {
  session: Session;
  hands: Hands;
  fault: Fault | undefined;
  /** The page that the technician works on now. */
  source: Person;
  destination: Person;
  panel: Panel;
  origin: string;
}

export interface Play {
  report: Report;
  /** Steps that were played and did not get done. */
  missed: string[];
  stage: Stage;
}

/** Plays a whole guide as a technician would: mouse and keyboard only, led by what Patchbay says. */
export async function play({
  session,
  fault,
  out,
  log = () => {},
  hands = { Person, Overlay, Panel },
  passphrase,
  hosting = fault?.host ?? 'hosted',
  wording = 'customers',
  upTo,
  between,
}: PlayOptions): Promise<Play> {
  const origin = hosting === 'on-prem' ? origins.onPrem : origins.halopsa;
  const steps = guideSteps(hosting);
  if (out) mkdirSync(out, { recursive: true });
  const stage = await begin(session, hands, `${origin}/config?wording=${wording}`, fault, passphrase);
  log('started HaloPSA to DNSFilter');

  const missed: string[] = [];
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2, '0');
    if (fault?.skips?.includes(step.id)) {
      log(`${number} skipped  ${step.title}`);
      continue;
    }
    const page = pageOf(stage, step);
    await page.bringToFront();
    const movedBefore = stage.source.moved + stage.destination.moved;
    const problem = await perform(stage, step);
    if (problem) log(`   ${problem}`);
    // What a fault leaves undone is looked at long enough for the overlay to read the page, too.
    const patience = fault?.unfinished?.includes(step.id) ? 1_000 : fault ? 3_000 : 10_000;
    const done = !problem && (await becomesDone(stage, step, patience));
    if (!done) missed.push(step.id);
    const moved = stage.source.moved + stage.destination.moved > movedBefore;
    log(
      `${number} ${done ? 'done   ' : 'not done'}  ${step.title}${moved ? ' (Patchbay was in the way and was moved)' : ''}`,
    );
    if (out) {
      // The step itself may have opened another page.
      const shown = pageOf(stage, step);
      await shown.screenshot({ path: join(out, `${number}-${step.id}.png`), ...withoutSecret(shown) });
    }
    await between?.(stage, step);
    if (step.id === upTo) break;
  }

  await stage.panel.page.bringToFront();
  const report = await saveReport(stage.panel);
  if (out) await stage.panel.page.screenshot({ path: join(out, 'workbench.png'), fullPage: true });
  return { report, missed, stage };
}

/** The console shows its secret on screen; a picture that is kept shows a plain bar instead. */
const withoutSecret = (page: Page) => ({
  mask: [page.getByLabel('Client Secret', { exact: true })],
  maskColor: '#c3ccd9',
});

/** @returns why the step could not be played: with a fault on, a page may not offer what the guide asks for. */
async function perform(stage: Stage, { id }: GuideStep): Promise<string | undefined> {
  const performance = performances[id];
  if (!performance) return `nobody knows how to play ${id}`;
  try {
    await performance(stage);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}

async function begin(
  session: Session,
  hands: Hands,
  start: string,
  fault?: Fault,
  passphrase?: string,
): Promise<Stage> {
  const [first] = session.context.pages();
  const page = first ?? (await session.context.newPage());
  await page.goto(start);
  const overlay = new hands.Overlay(page);
  await overlay.click('button', 'Start HaloPSA to DNSFilter');
  await overlay.waitFor('list', 'Steps');
  const panel = await hands.Panel.open(session, page);
  await panel.openVault(passphrase);
  return {
    session,
    hands,
    fault,
    origin: new URL(start).origin,
    source: new hands.Person(page),
    destination: new hands.Person(page),
    panel,
  };
}

/** The page on which a step is done: a console, or the workbench. */
function pageOf(stage: Stage, { place }: GuideStep): Page {
  if (place === 'source') return stage.source.page;
  if (place === 'destination') return stage.destination.page;
  return stage.panel.page;
}

/** Whether the guide ticks a step, seen where the technician looks: on the page, or in the workbench. */
async function becomesDone(stage: Stage, step: GuideStep, timeout: number): Promise<boolean> {
  const console = step.place === 'source' ? stage.source.page : stage.destination.page;
  const overlay = new Overlay(console);
  const ticked = async (): Promise<boolean> =>
    step.place === 'server' || step.place === 'workbench'
      ? stage.panel.isDone(step.title)
      : (await overlay.items('Steps')).some((text) => text.startsWith(`Done: ${step.title}`));
  return until(`"${step.title}" to be done`, ticked, { timeout }).catch(() => false);
}

/** The report as the product saves it. */
export async function saveReport(panel: Panel): Promise<Report> {
  const coming = panel.page.waitForEvent('download');
  await panel.press(panel.button('Save report'));
  const file = await (await coming).path();
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}
