import type { Verification } from '../model/check';
import type { Probe } from '../model/vendor';
import { type Facts, label } from './facts';
import type { Entry } from './ledger';
import { textAt, valueAt } from './parse-json';
import { probe } from './plan-requests';

/** Until when the held key lasts, by the one row of the answer that ends like it; undefined when that is not told. */
export function lastsUntil(facts: Facts, rule: Probe, entry: Entry | undefined): string | undefined {
  const { lasts } = rule;
  if (!lasts || entry?.kind !== 'json' || entry.status !== 200) return undefined;
  const list = rule.rows === undefined ? entry.body : valueAt(entry.body, rule.rows.split('.'));
  const end = facts.ends[lasts.field];
  const rows = Array.isArray(list) && end ? list.filter((row) => textAt(row, lasts.end) === end) : [];
  const moment = new Date(rows.length === 1 ? (textAt(rows[0], lasts.until) ?? '') : '');
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Every secret of which the vendor told until when it lasts. */
export const lastsOf = (facts: Facts): NonNullable<Verification['lasts']> =>
  facts.pair.source.probes.flatMap((rule) => {
    const until = lastsUntil(facts, rule, facts.ledger.get(probe(rule.id)));
    const field = rule.lasts?.field ?? '';
    return until === undefined ? [] : [{ field, label: label(facts.pair.source.fields, field), until }];
  });
