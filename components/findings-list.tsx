import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Finding, Level } from '../lib/model/finding';
import { panel } from '../lib/words/panel';
import { ShowStep, type StepLink } from './check-list';

const words = panel.checks;
const LOOK: Record<Level, { icon: typeof Info; ink: string }> = {
  error: { icon: CircleAlert, ink: 'text-bad' },
  warning: { icon: TriangleAlert, ink: 'text-warn' },
  note: { icon: Info, ink: 'text-muted' },
};

interface Props {
  findings: readonly Finding[];
  stepById: (id: string) => StepLink | undefined;
  onShowStep: (id: string) => void;
}

/** What to mend or to know, each with its reason, its fix and where the rule comes from. */
export function FindingsList({ findings, stepById, onShowStep }: Props) {
  return (
    <ul aria-label={words.findings} className="divide-y divide-line">
      {findings.map((finding) => {
        const { icon: Icon, ink } = LOOK[finding.level];
        const step = finding.step ? stepById(finding.step) : undefined;
        return (
          <li key={`${finding.rule} ${finding.field ?? ''} ${finding.message}`} className="flex items-start gap-2 py-2">
            <Icon size={17} aria-hidden="true" className={`mt-0.5 shrink-0 ${ink}`} />
            <div className="min-w-0 flex-1 space-y-0.5">
              <p>
                <span className={`font-medium ${ink}`}>{panel.levels[finding.level]}</span> {finding.message}
              </p>
              <p>
                <span className="font-medium">{words.fix}</span> {finding.fix}
              </p>
              {step && <ShowStep step={step} onShowStep={onShowStep} />}
              {finding.source && (
                <p className="text-small text-muted">
                  {words.source}{' '}
                  <a
                    href={finding.source.url}
                    target="_blank"
                    rel="noreferrer"
                    className="underline underline-offset-2"
                  >
                    {finding.source.title}
                  </a>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
