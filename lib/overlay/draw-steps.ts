import type { OverlayView, StepView } from '../model/view';
import { button, signButton } from './buttons';
import type { Acts } from './draw';
import { fillIn } from './fill-in';
import { type Wanted, h } from './h';
import { icon } from './icon';
import { isNext } from './is-next';

type Words = OverlayView['words'];

/** The checklist: one line a step, the one to do now and those with a problem opened up. */
export function drawSteps(steps: StepView[], words: Words, ringed: boolean, acts: Acts): Wanted {
  const next = steps.find(isNext);
  return h(
    'ul',
    // Scrolls, so the keyboard has to reach it.
    { 'aria-label': words.steps, class: 'steps', tabindex: 0 },
    steps.map((step) => drawStep(step, step === next, words, ringed, acts)),
  );
}

function drawStep(step: StepView, next: boolean, words: Words, ringed: boolean, acts: Acts): Wanted {
  const open = isNext(step);
  return h(
    'li',
    { key: step.id, class: step.state, 'aria-current': next && 'step' },
    icon(step.state),
    h(
      'div',
      {},
      h('p', { class: 'title' }, h('span', { class: 'heard' }, `${words[step.state]} `), step.title),
      ...(open ? drawDetail(step, words) : []),
      ...(open && (step.partly || !ringed) ? drawDrift(step, words, acts) : []),
      open && step.manual && button('tick', words.markDone, () => acts.confirm(step.id, true)),
    ),
    !open && step.manual && drawSmallTick(step, words, acts),
  );
}

const drawDetail = ({ here, where, how, why, cannotSee, command }: StepView, words: Words) => [
  !here && h('p', { class: 'where' }, fillIn(words.elsewhere, { where })),
  h('p', {}, how),
  why && h('p', { class: 'soft' }, why),
  cannotSee && h('p', { class: 'soft unseen' }, icon('info'), h('span', {}, cannotSee)),
  command &&
    h(
      'div',
      {},
      h('p', { class: 'soft' }, words.runOnServer),
      // Scrolls sideways, so the keyboard has to reach it.
      h('pre', { tabindex: 0, role: 'region', 'aria-label': words.runOnServer }, h('code', {}, command)),
    ),
];

/** What became of a control that the page does not show; the report itself is an affair of the workbench. */
const drawDrift = ({ drift }: StepView, words: Words, acts: Acts) =>
  drift
    ? [
        ...drift.map((line) => h('p', { key: line, class: 'where' }, line)),
        button('report', words.report, acts.openWorkbench),
      ]
    : [];

/** On a closed line there is room for a sign only; its name says which step. */
function drawSmallTick({ id, title, state }: StepView, words: Words, acts: Acts): Wanted {
  const done = state === 'done';
  const label = done ? words.markUndone : words.markDone;
  return signButton(done ? 'undo' : 'done', label, () => acts.confirm(id, !done), `${label}: ${title}`);
}
