import type { OverlayView, RingTarget } from '../model/view';
import { isNext } from './is-next';

const labelsOfTarget = (target: RingTarget): readonly string[] =>
  target.kind === 'permissions' ? target.labels.flat() : target.labels;

/** Every label that a view makes the overlay look for: plan, ring and marks. */
export const labelsOf = ({ read, guide, findings }: OverlayView): string[] => [
  ...[...read.fields, ...read.settings, ...read.permissions].flatMap(({ labels }) => labels),
  ...(guide?.steps ?? [])
    .filter((step) => step.here && isNext(step))
    .flatMap(({ targets }) => targets.flatMap(labelsOfTarget)),
  ...findings.flatMap(({ labels }) => labels ?? []),
];
