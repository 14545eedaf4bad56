import { ArrowRight } from 'lucide-react';
import type { FillOutcome } from '../lib/messages/contract';
import { panel } from '../lib/words/panel';
import { Badge } from './badge';
import { Notice } from './notice';

const words = panel.credentials;

/** A fill outcome with the label people know the field by. */
export type LabelledOutcome = FillOutcome & { label: string };

function Value({ name, text }: { name: string; text: string | undefined }) {
  return (
    <>
      <span className="sr-only">{name}: </span>
      {text ? (
        <code className="font-mono">{text}</code>
      ) : (
        <span className="text-muted">{text === '' ? words.empty : words.hidden}</span>
      )}
    </>
  );
}

/** What a fill wrote, read back from the form: before, after, and why a value did not stay. */
export function FillOutcomes({ outcomes, destination }: { outcomes: readonly LabelledOutcome[]; destination: string }) {
  const kept = outcomes.filter((each) => each.kept).length;
  const all = kept === outcomes.length;
  return (
    <div className="mt-3 space-y-3">
      <div role="status">
        <Notice tone={all ? 'good' : 'bad'}>
          {all ? words.allKept(kept, destination) : words.someKept(kept, outcomes.length, destination)}
        </Notice>
      </div>
      <ul aria-label={words.outcomes} className="divide-y divide-line">
        {outcomes.map((each) => (
          <li key={each.field} className="space-y-0.5 py-2 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-medium">{each.label}</span>
              <Badge tone={each.kept ? 'good' : 'bad'}>{each.kept ? words.kept : words.notKept}</Badge>
            </p>
            <p className="text-small">
              {/* What stood in a form that came back from its server meanwhile, nobody can tell. */}
              {(each.before !== undefined || each.after === undefined) && (
                <>
                  <Value name={words.before} text={each.before} />
                  <ArrowRight size={13} aria-hidden="true" className="mx-1.5 inline text-muted rtl:-scale-x-100" />
                </>
              )}
              <Value name={words.after} text={each.after} />
            </p>
            {each.problem && <p className="text-small text-bad">{panel.fillProblem(each)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
