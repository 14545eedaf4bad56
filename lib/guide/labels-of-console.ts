import type { Pair } from '../model/pair';
import { pairSteps } from '../model/pair-steps';

/** Every label that a guide looks for on the pages of one of its consoles, as people read it. */
export function labelsOfConsole(pair: Pair, side: 'source' | 'destination'): string[] {
  const { fields, settings, permissions } = pair[side];
  return [
    ...[...fields, ...settings, ...permissions].flatMap(({ labels }) => labels),
    ...settings.flatMap(({ column }) => column ?? []),
    ...pairSteps(pair)
      .filter((each) => each.side === side)
      .flatMap(({ step }) => step.targets ?? [])
      .flatMap((target) => ('role' in target ? target.labels : [])),
  ];
}
