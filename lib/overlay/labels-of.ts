import type { OverlayView } from '../model/view';
import { isNext } from './is-next';

/** Every label that a view makes the overlay look for: plan, ring and marks. Names of choices are no labels. */
export function labelsOf({ read, guide, findings }: OverlayView): string[] {
  const found: string[] = [];
  const steps = guide?.steps.filter((step) => step.here && isNext(step));
  JSON.stringify([read, steps, findings], (key, value: unknown) => {
    if (key !== 'labels') return key === 'values' ? undefined : value;
    found.push(...(value as string[] | string[][]).flat());
    return undefined;
  });
  return found;
}
