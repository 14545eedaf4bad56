import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { options } from '../lib/words/options';

const words = options.doctor;

/** One thing the doctor looked at. */
export interface Diagnosis {
  title: string;
  state: 'passed' | 'warning' | 'failed';
  text: string;
}

const LOOK = {
  passed: { icon: CircleCheck, ink: 'text-good' },
  warning: { icon: TriangleAlert, ink: 'text-warn' },
  failed: { icon: CircleAlert, ink: 'text-bad' },
} as const;

/** The diagnoses as plain text for a support ticket. */
export function diagnosesAsText(heading: string, diagnoses: readonly Diagnosis[]): string {
  return [heading, ...diagnoses.map((each) => `${words.states[each.state]} ${each.title}. ${each.text}`), ''].join(
    '\n',
  );
}

/** What the extension can see of its own installation. */
export function DoctorList({ diagnoses }: { diagnoses: readonly Diagnosis[] }) {
  return (
    <ul aria-label={words.list} className="divide-y divide-line">
      {diagnoses.map(({ title, state, text }) => {
        const { icon: Icon, ink } = LOOK[state];
        return (
          <li key={title} className="flex items-start gap-2 py-2">
            <Icon size={17} aria-hidden="true" className={`mt-0.5 shrink-0 ${ink}`} />
            <div className="min-w-0">
              <p>
                <span className={`font-medium ${ink}`}>{words.states[state]}</span>{' '}
                <span className="font-medium">{title}</span>
              </p>
              <p className="text-muted">{text}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
