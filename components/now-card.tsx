import { ChevronRight, CircleCheck } from 'lucide-react';
import { panel } from '../lib/words/panel';
import { Badge } from './badge';
import { Card } from './card';
import { Progress } from './progress';
import { type PanelStep, StepDetails } from './step-card';
import { StepList } from './step-list';

const words = panel.now;

/** What the tab in front is, for this connection. */
export type InFront =
  { kind: 'page'; vendor: string; page: string } | { kind: 'other'; vendor: string } | { kind: 'unknown' };

function inFrontText(front: InFront): string {
  if (front.kind === 'page') return words.here(front.vendor, front.page);
  return front.kind === 'other' ? words.elsewhere(front.vendor) : words.unknown;
}

interface Props {
  steps: readonly PanelStep[];
  front: InFront;
  /** The guide's list is unfolded. */
  listOpen: boolean;
  openStep: string | undefined;
  onListOpen: (open: boolean) => void;
  onOpenStep: (id: string | undefined) => void;
  onConfirm: (id: string, done: boolean) => void;
}

/** Where you are, how far, and what comes next. */
export function NowCard({ steps, front, listOpen, openStep, onListOpen, onOpenStep, onConfirm }: Props) {
  const done = steps.filter((step) => step.state === 'done').length;
  const next = steps.find((step) => step.state === 'now' || step.state === 'problem');
  return (
    <Card
      title={next ? words.title : words.allDone}
      anchor="steps"
      aside={<Badge tone="calm">{words.progressText(done, steps.length)}</Badge>}
    >
      <Progress label={words.progress} done={done} total={steps.length} text={words.progressText(done, steps.length)} />
      <div className="mt-4">
        {next ? (
          <>
            <h3 aria-live="polite" className="mb-1 text-lead font-semibold tracking-[-0.01em]">
              {next.state === 'problem' && <span className="text-bad">{panel.stepStates.problem} </span>}
              {next.title}
            </h3>
            <StepDetails step={next} onConfirm={onConfirm} />
          </>
        ) : (
          <p className="flex items-start gap-2.5">
            <CircleCheck size={20} aria-hidden="true" className="mt-0.5 shrink-0 text-good" />
            {words.allDoneText}
          </p>
        )}
      </div>
      <p className="mt-3 border-t border-line pt-2.5 text-small text-muted">{inFrontText(front)}</p>
      <details open={listOpen} onToggle={(event) => onListOpen(event.currentTarget.open)} className="group mt-1">
        <summary className="-mx-2 flex min-h-9 cursor-pointer list-none items-center gap-1.5 rounded-lg px-2 font-medium text-accent hover:bg-accent-soft">
          <ChevronRight
            size={16}
            aria-hidden="true"
            className="shrink-0 transition-transform group-open:rotate-90 rtl:-scale-x-100"
          />
          {words.all(steps.length)}
        </summary>
        <div className="mt-1">
          <StepList steps={steps} open={openStep} onOpen={onOpenStep} onConfirm={onConfirm} />
        </div>
      </details>
    </Card>
  );
}
