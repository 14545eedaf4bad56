import { causeWords } from '../words/causes';
import { partiesOf } from '../model/client-kind';
import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import type { Pair } from '../model/pair';
import { pairSteps } from '../model/pair-steps';

/** What the destination's own alert means, in terms of the guide. An alert that nobody documented is said to be one. */
export function explainAlerts(connection: Connection, pair: Pair): Finding[] {
  const { destination } = pair;
  return connection.destination.seen.alerts.map((alert) => {
    const meaning = destination.errors.find(
      (each) => each.at === 'page' && (!each.contains || alert.toLowerCase().includes(each.contains.toLowerCase())),
    );
    const step = pairSteps(pair).find((each) => 'verified' in each.step.done)?.step;
    if (!meaning) {
      return {
        rule: 'alert',
        level: 'warning' as const,
        message: `${destination.name} shows a message that is not documented: “${alert}”`,
        fix: 'Press Test connection in the workbench: it names what is wrong.',
        ...(step && { step: step.id }),
      };
    }
    const context = partiesOf(pair);
    const reference = destination.references.find((each) => each.id === meaning.reference);
    return {
      rule: 'alert',
      level: 'error' as const,
      message: `${destination.name} shows an error. ${meaning.explain ?? causeWords[meaning.cause].message(context)}`,
      cause: meaning.cause,
      fix: causeWords[meaning.cause].fix(context),
      ...(step && { step: step.id }),
      ...(reference && { source: { title: reference.title, url: reference.url } }),
    };
  });
}
