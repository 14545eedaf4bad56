import type { Report } from '../../../lib/model/report.ts';
import type { Fault } from '../../lab/faults.ts';

/** What a report should not say after a play; empty when the play ran as it should. */
export function judge(report: Report, fault: Fault | undefined): string[] {
  return fault ? judgeFault(report, fault) : judgeHealthy(report);
}

function judgeHealthy({ steps, fields, checks, permissions, findings }: Report): string[] {
  const needed = permissions.filter((row) => row.needed);
  return [
    ...steps.filter(({ state }) => state !== 'done').map(({ id, state }) => `step ${id} is ${state}, not done`),
    ...fields
      .filter(({ state }) => state !== 'captured')
      .map(({ id, state }) => `field ${id} is ${state}, not captured`),
    ...(fields.length === 5 ? [] : [`${fields.length} fields instead of 5`]),
    ...(checks.length > 0 ? [] : ['no check was made']),
    ...checks
      .filter(({ state }) => state === 'failed')
      .map(({ title, verdict }) => `check "${title}" failed: ${verdict}`),
    ...(needed.length > 0 ? [] : ['no permission was proven']),
    ...needed.filter(({ verdict }) => verdict !== 'granted').map(({ id, verdict }) => `permission ${id} is ${verdict}`),
    ...permissions.filter(({ verdict }) => verdict === 'excess').map(({ id }) => `permission ${id} is excess`),
    ...findings.filter(({ level }) => level === 'error').map(({ rule, message }) => `error ${rule}: ${message}`),
  ];
}

/** Exactly the fault's own cause: some finding names it, and nothing that is wrong has another one. */
function judgeFault({ checks, findings }: Report, { name }: Fault): string[] {
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
