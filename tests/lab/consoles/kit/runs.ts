import type { Control, FieldControl, GridControl, PressControl, TextBlock, TickControl } from '../../kit/lab-page.ts';

/** Controls that stand together. */
export type Run =
  | { kind: 'fields'; controls: FieldControl[] }
  | { kind: 'ticks'; group: string | undefined; controls: TickControl[] }
  | { kind: 'tabs' | 'presses'; controls: PressControl[] }
  | { kind: 'grid'; control: GridControl }
  | { kind: 'text'; control: TextBlock };

const runOf = (control: Control): Run => {
  switch (control.kind) {
    case 'checkbox':
    case 'switch':
      return { kind: 'ticks', group: control.group, controls: [control] };
    case 'button':
    case 'link':
      return { kind: control.role === 'tab' ? 'tabs' : 'presses', controls: [control] };
    case 'grid':
      return { kind: 'grid', control };
    case 'heading':
    case 'note':
      return { kind: 'text', control };
    default:
      return { kind: 'fields', controls: [control] };
  }
};

/** Joins neighbours of one kind: fields to a table or a form, ticks to a group, buttons to a bar. */
export const runsOf = (controls: readonly Control[]): Run[] => {
  const runs: Run[] = [];
  for (const control of controls) {
    const next = runOf(control);
    const last = runs.at(-1);
    if (last?.kind === 'fields' && next.kind === 'fields') last.controls.push(...next.controls);
    else if (last?.kind === 'ticks' && next.kind === 'ticks' && last.group === next.group)
      last.controls.push(...next.controls);
    else if ((last?.kind === 'tabs' || last?.kind === 'presses') && next.kind === last.kind)
      last.controls.push(...next.controls);
    else runs.push(next);
  }
  return runs;
};
