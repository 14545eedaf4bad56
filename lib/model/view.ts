import type { Level } from './finding';
import type { Labels } from './labels';
import type { StepState } from './report';
import type { Format } from './format';

/** What the overlay has to find on this page; made from the vendor's data, so that the overlay carries none. */
export interface ReadPlan {
  /** Echoed in the observation. */
  page: string;
  fields: { id: string; labels: Labels; secret: boolean; format: Format }[];
  /** `column`: in a grid, the head of the column; `labels` name the row then. */
  settings: { id: string; labels: Labels; column?: Labels | undefined; values: { id: string; labels: Labels }[] }[];
  permissions: { id: string; labels: Labels }[];
}

/** A control to ring, resolved to labels. `values`: the option to point at inside a setting. */
export type RingTarget =
  | { kind: 'control'; role: 'button' | 'link' | 'tab' | 'heading' | 'textbox'; labels: Labels }
  | { kind: 'field'; labels: Labels; format: Format }
  | { kind: 'setting'; labels: Labels; column?: Labels | undefined; values: Labels[] }
  | { kind: 'permissions'; labels: Labels[] };

export interface StepView {
  id: string;
  title: string;
  state: StepState;
  /** Shown under the step that is `now` or has a problem. */
  how: string;
  why?: string;
  cannotSee?: string;
  command?: string;
  /** The console where it happens, as people call it. */
  where: string;
  /** That console is this tab's. */
  here: boolean;
  /** In the order to try; the first that is on screen is ringed. */
  targets: RingTarget[];
  /** Ticked by the person, because nothing on a page shows it. */
  manual: boolean;
  /** This page should show its control (`ring`), or shows only some of what it is about (`rest`). */
  expects?: 'ring' | 'rest';
  /** What became of a control that the page does not show; to be said while nothing is ringed, or when only a part is missing. */
  drift?: string[];
  partly?: boolean;
}

export interface FindingView {
  level: Level;
  message: string;
  fix: string;
  field?: string;
  /** Labels of the field on this page, for a mark beside it. */
  labels?: Labels;
  source?: { title: string; url: string };
}

/** Everything the overlay shows, ready in the person's language. It never holds a secret, nor whose console it is: a page can read what stands on it. */
export interface OverlayView {
  lang: string;
  dir: 'ltr' | 'rtl';
  dock: 'left' | 'right';
  minimised: boolean;
  words: Record<OverlayWord, string>;
  read: ReadPlan;
  /** Guides that can start here: shown when none is running. */
  offers: { integration: string; label: string }[];
  guide: null | {
    title: string;
    done: number;
    total: number;
    steps: StepView[];
  };
  findings: FindingView[];
  /** Field ids of this page that "Capture" would take now. */
  capture: string[];
  /** Ids of the fields that are not held: they are worth taking as soon as they stand here in clear. */
  wants: string[];
  /** A secret that is shown once stands here and is not captured: leaving would lose it. */
  guard: boolean;
}

/** Keys of the texts that the overlay itself needs. */
export type OverlayWord =
  | 'progress'
  | 'steps'
  | 'findings'
  | 'capture'
  | 'showMe'
  | 'openWorkbench'
  | 'minimise'
  | 'expand'
  | 'moveLeft'
  | 'moveRight'
  | 'done'
  | 'now'
  | 'todo'
  | 'problem'
  | 'error'
  | 'warning'
  | 'note'
  | 'markDone'
  | 'markUndone'
  | 'report'
  | 'elsewhere'
  | 'notFound'
  | 'source'
  | 'runOnServer'
  | 'updated'
  | 'captured'
  | 'notCaptured'
  | 'vault-locked'
  | 'storage-full'
  | 'memory-full'
  | 'failed'
  | 'lost'
  | 'close';
