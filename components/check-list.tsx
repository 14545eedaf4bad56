import { CircleAlert, CircleCheck, CircleDashed, CircleSlash, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { Check, CheckState } from '../lib/model/check';
import { panel } from '../lib/words/panel';

const words = panel.checks;
const LOOK: Record<CheckState, { icon: typeof CircleCheck; ink: string }> = {
  passed: { icon: CircleCheck, ink: 'text-good' },
  warning: { icon: TriangleAlert, ink: 'text-warn' },
  failed: { icon: CircleAlert, ink: 'text-bad' },
  skipped: { icon: CircleSlash, ink: 'text-muted' },
  'not-tested': { icon: CircleDashed, ink: 'text-muted' },
};

function evidenceOf({ cause, evidence, durationMs }: Check): string {
  const { status, path, code, detail } = evidence;
  return [
    cause,
    status !== undefined && words.status(status),
    code,
    path,
    detail,
    durationMs > 0 && words.ms(durationMs),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A step that mends what a check found. */
export interface StepLink {
  id: string;
  title: string;
}

interface Props {
  checks: readonly Check[];
  running: boolean;
  stepFor: (check: Check) => StepLink | undefined;
  onShowStep: (id: string) => void;
}

/** Every check of a run, in the order it was made. */
export function CheckList({ checks, running, stepFor, onShowStep }: Props) {
  return (
    <>
      <ul aria-label={words.title} className="divide-y divide-line">
        {checks.map((check) => {
          const { icon: Icon, ink } = LOOK[check.state];
          const step = stepFor(check);
          const evidence = evidenceOf(check);
          return (
            <li key={check.id} className="flex items-start gap-2 py-2">
              <Icon size={17} aria-hidden="true" className={`mt-0.5 shrink-0 ${ink}`} />
              <div className="min-w-0 flex-1 space-y-0.5">
                <p>
                  <span className={`font-medium ${ink}`}>{panel.checkStates[check.state]}</span>{' '}
                  <span className="font-medium">{check.title}</span>
                </p>
                {check.verdict && <p className="text-muted">{check.verdict}</p>}
                {check.fix && (
                  <p>
                    <span className="font-medium">{words.fix}</span> {check.fix}
                  </p>
                )}
                {step && <ShowStep step={step} onShowStep={onShowStep} />}
                {evidence && <p className="font-mono text-small text-muted">{evidence}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {running && (
        <p className="flex items-center gap-2 py-2 text-muted">
          <LoaderCircle size={17} aria-hidden="true" className="animate-spin text-accent" />
          {words.testing}
        </p>
      )}
    </>
  );
}

/** Leads from what is wrong to the step that mends it. */
export function ShowStep({ step, onShowStep }: { step: StepLink; onShowStep: (id: string) => void }) {
  return (
    <button
      type="button"
      onClick={() => onShowStep(step.id)}
      className="min-h-7 cursor-pointer text-start font-medium text-accent underline underline-offset-3"
    >
      {words.showStep(step.title)}
    </button>
  );
}
