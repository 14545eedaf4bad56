import { goWhere, pressesOf, reach, walk } from '../find-way.ts';
import type { Performance, Stage } from '../stage.ts';
import type { GuideStep } from '../guide.ts';
import { until } from '../../../support/until.ts';
import { capture, pressCapture } from './capture.ts';
import { chooseSettings } from './choose.ts';
import { enterField } from './enter.ts';
import { tickPermissions } from './tick.ts';

/** The form is open: the steps before led there, or its page's trail does. */
const fillForm: Performance = async (stage, step) => {
  const { destination, panel } = stage;
  const { carries } = stage.pair.integration;
  const labels = step.vendor.fields.find(({ id }) => id === carries[0]?.to)?.labels ?? [];
  const isThere = async () => (await destination.isThere(labels, ['textbox', 'combobox'])) || destination.reads(labels);
  if (!(await isThere())) {
    await destination.page.bringToFront();
    await goWhere('the form', destination, step, isThere);
  }
  await panel.page.bringToFront();
  await panel.fill();
};

/** Presses what the step rings. What is done already, and rings nothing that is on screen, needs no going there. */
const reachPage = async (stage: Stage, step: GuideStep, isDone: () => Promise<boolean>): Promise<void> => {
  const person = stage[step.side];
  if (await isDone()) await walk(person, pressesOf(step));
  else await reach(person, step);
};

/** The page may show its values one after the other: whoever sees another offer takes it, too. */
const captureAll = async (stage: Stage, step: GuideStep, isDone: () => Promise<boolean>): Promise<void> => {
  await capture(stage, step);
  await until('the tick', isDone, { timeout: 1_000 }).catch(() =>
    pressCapture(stage, stage[step.side], 500).catch(() => undefined),
  );
};

/** Nothing of it can be seen: the person does what the step rings, and then says so. */
const confirm = async (stage: Stage, step: GuideStep): Promise<void> => {
  const presses = pressesOf(step);
  if (presses.length > 0) {
    const person = stage[step.side];
    await person.page.bringToFront();
    await walk(person, presses);
    await stage.panel.page.bringToFront();
  }
  await stage.panel.confirm(step.title);
};

/** What a technician does for a step that tells what makes it done. Nobody does again what has its tick. */
export const generic =
  (isDone: () => Promise<boolean>): Performance =>
  async (stage, step) => {
    const { done } = step.step;
    if ('reached' in done) return reachPage(stage, step, isDone);
    if ('carried' in done) return fillForm(stage, step);
    if ('verified' in done) return stage.panel.test();
    if (await isDone()) return;
    if ('entered' in done) return enterField(stage, step);
    if ('settings' in done) return chooseSettings(stage, step);
    if ('permissions' in done) return tickPermissions(stage, step);
    if ('captured' in done) return captureAll(stage, step, isDone);
    return confirm(stage, step);
  };
