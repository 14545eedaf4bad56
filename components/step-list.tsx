import { Check, Circle, CircleAlert, CircleDot } from 'lucide-react';
import type { StepState } from '../lib/model/report';
import { panel } from '../lib/words/panel';
import { type PanelStep, StepDetails } from './step-card';

const LOOK: Record<StepState, { icon: typeof Check; ink: string }> = {
  done: { icon: Check, ink: 'text-good' },
  now: { icon: CircleDot, ink: 'text-accent' },
  todo: { icon: Circle, ink: 'text-muted' },
  problem: { icon: CircleAlert, ink: 'text-bad' },
};

/** Id of a step's row, so that a finding can lead to it. */
export const stepAnchor = (id: string): string => `step-${id}`;

interface Props {
  steps: readonly PanelStep[];
  /** The step that is unfolded, if any. */
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
  onConfirm: (id: string, done: boolean) => void;
}

/** The whole guide, a line a step; each unfolds to its details. */
export function StepList({ steps, open, onOpen, onConfirm }: Props) {
  return (
    <ol aria-label={panel.now.steps} className="-mx-2">
      {steps.map((step) => {
        const { icon: Icon, ink } = LOOK[step.state];
        const unfolded = open === step.id;
        return (
          <li key={step.id} id={stepAnchor(step.id)} className="rounded-lg">
            <button
              type="button"
              aria-expanded={unfolded}
              aria-current={step.state === 'now' ? 'step' : undefined}
              onClick={() => onOpen(unfolded ? undefined : step.id)}
              className="flex min-h-8 w-full cursor-pointer items-start gap-2 rounded-lg px-2 py-1.5 text-start hover:bg-sunken"
            >
              <Icon size={16} aria-hidden="true" className={`mt-0.5 shrink-0 ${ink}`} />
              <span>
                <span className={`font-medium ${ink}`}>{panel.stepStates[step.state]}</span> {step.title}
              </span>
            </button>
            {unfolded && (
              <div className="ms-8 me-2 mt-1 mb-3">
                <StepDetails step={step} onConfirm={onConfirm} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
