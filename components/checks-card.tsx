import { PlugZap } from 'lucide-react';
import { useState } from 'react';
import type { Refusal } from '../lib/messages/contract';
import type { Check, Verification } from '../lib/model/check';
import type { Finding } from '../lib/model/finding';
import { rotateBy } from '../lib/model/rotation';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Card } from './card';
import { CheckList, type StepLink } from './check-list';
import { FindingsList } from './findings-list';
import { Notice } from './notice';
import { PermissionsTable } from './permissions-table';
import { when } from './times';
import { verdictOf } from './verdict';

const words = panel.checks;

interface Props {
  verification: Verification | null;
  /** A value changed after the run. */
  stale: boolean;
  /** Of the pages, the values and the run, merged. */
  findings: readonly Finding[];
  stepById: (id: string) => StepLink | undefined;
  onShowStep: (id: string) => void;
  /** Starts a run. @returns why it did not start, if so. */
  onTest: () => Promise<Refusal | undefined>;
  /** Asks the browser to let the extension reach these origins; only inside a click. */
  onAllow: (origins: readonly string[]) => void;
}

/** Whether the connection works, and if not, why and what to do. */
export function ChecksCard({ verification, stale, findings, stepById, onShowStep, onTest, onAllow }: Props) {
  const [refused, setRefused] = useState<Refusal>();
  const [starting, setStarting] = useState(false);
  const running = verification?.state === 'running';
  const closed = verification?.refused ?? [];
  const verdict = verdictOf(verification, stale);
  const test = () => {
    setStarting(true);
    setRefused(undefined);
    onTest()
      .then(setRefused, () => setRefused('failed'))
      .finally(() => setStarting(false));
  };
  // A check knows its cause, a finding of the same cause knows the step.
  const stepFor = (check: Check) => {
    const step = check.cause && findings.find((each) => each.cause === check.cause && each.step)?.step;
    return step ? stepById(step) : undefined;
  };

  return (
    <Card title={words.title} anchor="checks">
      <div role="status">
        <Notice tone={verdict.tone}>
          <p>{verdict.text}</p>
          {verification?.loginAs && <p>{words.loginAs(verification.loginAs)}</p>}
          {verification?.lasts?.map(({ field, label, until }) => (
            <p key={field}>{words.lasts(label, until, rotateBy(until))}</p>
          ))}
          {verification?.finishedAt && (
            <p className="text-small text-muted">{words.at(when(verification.finishedAt))}</p>
          )}
        </Notice>
      </div>
      <Button look="primary" icon={PlugZap} disabled={running || starting} onClick={test} className="mt-3 w-full">
        {running || starting ? words.testing : words.test}
      </Button>
      {closed.length > 0 && !running && (
        <Button onClick={() => onAllow(closed)} className="mt-2 w-full">
          {words.allow(closed.map((origin) => new URL(origin).host))}
        </Button>
      )}
      {refused && (
        <div role="alert" className="mt-3">
          <Notice tone="warn">{panel.refusals[refused]}</Notice>
        </div>
      )}
      {findings.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-semibold">{words.findings}</h3>
          <FindingsList findings={findings} stepById={stepById} onShowStep={onShowStep} />
        </>
      )}
      {verification && (
        <div className="mt-4 border-t border-line pt-2">
          <CheckList checks={verification.checks} running={running} stepFor={stepFor} onShowStep={onShowStep} />
        </div>
      )}
      {verification && verification.permissions.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-semibold">{words.permissions}</h3>
          <PermissionsTable rows={verification.permissions} />
        </>
      )}
    </Card>
  );
}
