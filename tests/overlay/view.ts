import type { OverlayView, StepView } from '../../lib/model/view';
import { overlayWords } from '../../lib/words/overlay';

/** A step as the worker would send it. */
export const step = (over: Partial<StepView> & Pick<StepView, 'id' | 'state'>): StepView => ({
  title: `Title of ${over.id}`,
  how: `How of ${over.id}`,
  where: 'HaloPSA',
  here: true,
  targets: [],
  manual: false,
  ...over,
});

export const guide = (steps: StepView[]): NonNullable<OverlayView['guide']> => ({
  title: 'HaloPSA to DNSFilter',
  done: steps.filter(({ state }) => state === 'done').length,
  total: steps.length,
  steps,
});

/** A view as the worker would send it. */
export const view = (over: Partial<OverlayView> = {}): OverlayView => ({
  lang: 'en',
  dir: 'ltr',
  dock: 'right',
  minimised: false,
  words: overlayWords,
  read: { page: 'application', fields: [], settings: [], permissions: [] },
  offers: [],
  guide: null,
  findings: [],
  capture: [],
  wants: [],
  guard: false,
  ...over,
});
