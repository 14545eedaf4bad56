import { type Pair, canSign, carriedFields } from '../../../lib/model/pair.ts';
import type { Report } from '../../../lib/model/report.ts';
import { firstPair } from './pairs.ts';
import { guideSteps } from './guide.ts';
import { isProvable } from './provable.ts';
import type { PlayedFault } from './stage.ts';

/** What a report should not say after a play; empty when the play ran as it should. */
export function judge(report: Report, fault: Pick<PlayedFault, 'name'> | undefined, pair: Pair = firstPair): string[] {
  return fault ? judgeFault(report, fault) : judgeHealthy(report, pair);
}

function judgeHealthy({ steps, fields, checks, permissions, findings }: Report, pair: Pair): string[] {
  const needed = permissions.filter((row) => row.needed);
  const { grants } = pair.integration;
  const carried = carriedFields(pair).length;
  const optional = new Set(pair.source.fields.flatMap((field) => (field.optional ? [field.id] : [])));
  const tests = guideSteps(pair, 'hosted').some(({ step }) => 'verified' in step.done);
  return [
    ...(steps.length > 0 ? [] : ['there is no step']),
    ...steps.filter(({ state }) => state !== 'done').map(({ id, state }) => `step ${id} is ${state}, not done`),
    ...fields
      .filter(({ id, state }) => state !== 'captured' && !(state === 'missing' && optional.has(id)))
      .map(({ id, state }) => `field ${id} is ${state}, not captured`),
    ...(fields.length === carried ? [] : [`${fields.length} fields instead of ${carried}`]),
    ...(checks.length > 0 || !tests ? [] : ['no check was made']),
    ...checks
      .filter(({ state }) => state === 'failed')
      .map(({ title, verdict }) => `check "${title}" failed: ${verdict}`),
    ...grants.filter((id) => !needed.some((row) => row.id === id)).map((id) => `nothing is said of permission ${id}`),
    ...needed.flatMap(({ id, verdict }) => {
      const due = canSign(pair) && isProvable(pair.source, id) ? 'granted' : 'not tested';
      return verdict === due ? [] : [`permission ${id} is ${verdict}, where ${due} is true`];
    }),
    ...permissions.filter(({ verdict }) => verdict === 'excess').map(({ id }) => `permission ${id} is excess`),
    ...findings.filter(({ level }) => level === 'error').map(({ rule, message }) => `error ${rule}: ${message}`),
  ];
}

/** Exactly the fault's own cause: some finding names it, and nothing that is wrong has another one. */
function judgeFault({ checks, findings }: Report, { name }: Pick<PlayedFault, 'name'>): string[] {
  return [
    ...(findings.some(({ cause }) => cause === name) ? [] : [`no finding names ${name}`]),
    ...findings
      .filter(({ level, cause }) => level === 'error' && cause !== name)
      .map(({ rule, cause, message }) => `error ${rule} has the cause ${cause ?? 'none'}: ${message}`),
    ...checks
      .filter(({ state, cause }) => state === 'failed' && cause !== name)
      .map(({ title, cause, verdict }) => `failed check "${title}" has the cause ${cause ?? 'none'}: ${verdict}`),
  ];
}
