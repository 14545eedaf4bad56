import { mayReach } from './may-reach';
import { openPair } from './open-pair';
import { tellConnection } from './tell-connection';
import { connectionsVerifying, updateConnection } from '../../lib/connections';
import { findingsFromChecks } from '../../lib/findings/from-checks';
import { lintCapture } from '../../lib/findings/lint-capture';
import { lintValues } from '../../lib/findings/lint-values';
import type { Answers, Request } from '../../lib/messages/contract';
import type { Verification } from '../../lib/model/check';
import type { Pair } from '../../lib/model/pair';
import { pairSteps, sourceSteps } from '../../lib/model/pair-steps';
import { stillLasting } from '../../lib/model/rotation';
import { verify } from '../../lib/verify/verify';

/**
 * Runs a verification and writes its progress into the connection, where every surface sees it. The answer comes when it
 * has ended: the open message keeps the worker alive meanwhile.
 */
export async function runVerification({ connection: id }: Request<'verify.run'>): Promise<Answers['verify.run']> {
  const opened = await openPair(id);
  if (typeof opened === 'string') return { started: false, refused: opened };
  const { connection, pair, values } = opened;

  return navigator.locks.request(`verify:${id}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return { started: false, refused: 'busy' };
    const known = stillLasting(connection);
    const keep = (verification: Verification) =>
      updateConnection(id, (current) => ({ ...current, verification: { ...known, ...verification } })).then(
        () => undefined,
      );
    const verification = await verify({
      pair,
      hosting: connection.hosting,
      values,
      provisional: Object.entries(connection.fields).flatMap(([field, held]) =>
        held.state === 'provisional' ? [field] : [],
      ),
      valueFindings: [...lintCapture(connection, pair, ['source']), ...lintValues(connection, pair, ['source'])].filter(
        ({ level }) => level === 'error',
      ),
      seen: connection.source.seen,
      consoleOrigin: connection.source.origin,
      mayReach,
      distinguish: tellConnection,
      onProgress: keep,
    });
    await keep({
      ...verification,
      findings: findingsFromChecks(verification.checks, (check) => stepFor(check.cause, pair)),
    });
    return { started: true };
  });
}

/** The step that mends a cause: the one whose setting carries it, else the one that proves the connection. */
function stepFor(cause: string | undefined, pair: Pair): string | undefined {
  const wrong = pair.integration.sets.find((each) => each.cause === cause)?.setting;
  const step = wrong && sourceSteps(pair).find(({ done }) => 'settings' in done && done.settings.includes(wrong));
  return (step || pairSteps(pair).find((each) => 'verified' in each.step.done)?.step)?.id;
}

/** A worker that died in mid-run left "running" behind; nobody would ever end it. */
export async function endInterrupted(): Promise<void> {
  for (const { id } of await connectionsVerifying()) {
    await navigator.locks.request(`verify:${id}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      await updateConnection(id, (current) =>
        current.verification?.state === 'running'
          ? { ...current, verification: { ...current.verification, state: 'interrupted' } }
          : current,
      );
    });
  }
}
