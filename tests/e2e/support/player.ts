import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Report } from '../../../lib/model/report.ts';
import { guideWords } from '../../../lib/words/guide.ts';
import { labVendor } from '../../lab/vendors/index.ts';
import { until } from '../../support/until.ts';
import type { Session } from './browser.ts';
import { Person } from './console.ts';
import { generic } from './generic/perform.ts';
import { type GuideStep, guideSteps } from './guide.ts';
import { Overlay } from './overlay.ts';
import { Panel } from './panel.ts';
import { FIRST, pairOf } from './pairs.ts';
import { picture } from './pictures.ts';
import { handsOf, specialPerformance } from './special-hands.ts';
import type { Hands, PlayedFault, Stage } from './stage.ts';

export interface PlayOptions {
  session: Session;
  /** Which guide; the first one by default. */
  integration?: string | undefined;
  /** What is wrong in the lab; undefined when all is well. */
  fault?: PlayedFault | undefined;
  /** Folder for a screenshot a step. */
  out?: string | undefined;
  log?: (line: string) => void;
  /** How the technician works; with mouse and keyboard by default. */
  hands?: Hands | undefined;
  /** Protects the vault by a passphrase; without one, keys last until the browser closes. */
  passphrase?: string | undefined;
  /** Whose server the source runs on; one's own has to be granted in the profile. */
  hosting?: 'hosted' | 'on-prem' | undefined;
  /** What the customer calls things, where the lab's console knows several ways. */
  wording?: 'customers' | 'clients' | undefined;
  /** Stops after the step with this id. */
  upTo?: string | undefined;
  /** Called between steps; a test can reload, kill or look here. */
  between?: (stage: Stage, step: GuideStep) => Promise<void>;
  /** Called before the connection is tested for the first time: the moment for a fault of the API. */
  beforeTest?: (() => void) | undefined;
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
  integration = FIRST,
  fault,
  out,
  log = () => {},
  hands = { Person, Overlay, Panel },
  passphrase,
  hosting = fault?.host ?? 'hosted',
  wording = 'customers',
  upTo,
  between,
  beforeTest,
}: PlayOptions): Promise<Play> {
  const pair = pairOf(integration);
  const { origin, start, inHand = {} } = labVendor(pair.source.id);
  const address = handsOf(pair.source.id)?.start?.({ hosting, wording }) ?? `${origin}${start}`;
  if (out) mkdirSync(out, { recursive: true });
  const stage = await begin({ session, hands, pair, fault, inHand }, address, passphrase);
  log(`started ${pair.source.name} to ${pair.destination.name}`);

  const missed: string[] = [];
  for (const [index, step] of guideSteps(pair, hosting).entries()) {
    const number = String(index + 1).padStart(2, '0');
    if (fault?.skips?.includes(step.id)) {
      log(`${number} skipped  ${step.title}`);
      continue;
    }
    if (step.side === 'destination') await openDestination(stage);
    await pageOf(stage, step).bringToFront();
    const movedBefore = stage.source.moved + stage.destination.moved;
    if ('verified' in step.step.done) beforeTest?.();
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
    // The step itself may have opened another page.
    if (out) await picture(pageOf(stage, step), pair, out, `${number}-${step.id}`);
    await between?.(stage, step);
    if (step.id === upTo) break;
  }

  await stage.panel.page.bringToFront();
  const report = await saveReport(stage.panel);
  if (out) await stage.panel.page.screenshot({ path: `${out}/workbench.png`, fullPage: true });
  return { report, missed, stage };
}

/** @returns why the step could not be played: with a fault on, a page may not offer what the guide asks for. */
async function perform(stage: Stage, step: GuideStep): Promise<string | undefined> {
  const performance = specialPerformance(stage.pair, step) ?? generic(() => isTicked(stage, step));
  try {
    // As the guide says: what the test names is mended before anybody saves.
    if (!('verified' in step.step.done) && (await stage.panel.hasFailed())) return undefined;
    await performance(stage, step);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}

type Beginning = Pick<Stage, 'session' | 'hands' | 'pair' | 'fault' | 'inHand'>;

async function begin(beginning: Beginning, address: string, passphrase?: string): Promise<Stage> {
  const { session, hands, pair } = beginning;
  const [first] = session.context.pages();
  const page = first ?? (await session.context.newPage());
  await page.goto(address);
  const overlay = new hands.Overlay(page);
  await overlay.click('button', guideWords.start(pair.source.name, pair.destination.name));
  await overlay.waitFor('list', 'Steps');
  const panel = await hands.Panel.open(session, page);
  await panel.openVault(passphrase);
  const source = new hands.Person(page);
  return { ...beginning, source, destination: source, panel };
}

/** The second console gets a tab of its own, when the guide comes to it; some guides end in no console. */
async function openDestination(stage: Stage): Promise<void> {
  const { destination } = stage.pair;
  if (stage.destination !== stage.source || destination.pages.length === 0) return;
  const { origin, start } = labVendor(destination.id);
  const page = await stage.session.context.newPage();
  await page.goto(`${origin}${start}`);
  stage.destination = new stage.hands.Person(page);
}

/** The page on which a step is done: a console, or the workbench. */
const pageOf = (stage: Stage, { place }: GuideStep): Page =>
  place === 'workbench' ? stage.panel.page : stage[place].page;

/** Whether the guide ticks a step, seen where the technician looks: on the page, or in the workbench. */
async function isTicked(stage: Stage, step: GuideStep): Promise<boolean> {
  if (step.place === 'workbench') return stage.panel.isDone(step.title);
  const items = await new Overlay(stage[step.place].page).items('Steps');
  return items.some((text) => text.startsWith(`Done: ${step.title}`));
}

async function becomesDone(stage: Stage, step: GuideStep, timeout: number): Promise<boolean> {
  return until(`"${step.title}" to be done`, () => isTicked(stage, step), { timeout }).catch(() => false);
}

/** The report as the product saves it. */
export async function saveReport(panel: Panel): Promise<Report> {
  const coming = panel.page.waitForEvent('download');
  await panel.press(panel.button('Save report'));
  const file = await (await coming).path();
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}
