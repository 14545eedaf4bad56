import { causeWords } from '../words/causes';
import { partiesOf } from '../model/client-kind';
import { addressValue } from '../model/address';
import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import type { Lint, LintRule } from '../model/integration';
import type { Shape } from '../model/observation';
import type { Pair } from '../model/pair';
import { pairSteps, sourceSteps } from '../model/pair-steps';
import { shapeOf } from '../model/shape';
import { bareHost } from './rules/bare-host';
import { format } from './rules/format';
import { https } from './rules/https';
import { length } from './rules/length';
import { pathRole, pathSuffix } from './rules/path';
import type { Rule } from './rules/rule';
import { sameConsole } from './rules/same-console';
import { tenant } from './rules/tenant';
import { noTrailingSlash, singleTrailingSlash, trailingSlashRequired } from './rules/trailing-slash';
import { whiteSpace } from './rules/white-space';

const RULES: Record<LintRule, Rule> = {
  format,
  'white-space': whiteSpace,
  https,
  'trailing-slash-required': trailingSlashRequired,
  'single-trailing-slash': singleTrailingSlash,
  'no-trailing-slash': noTrailingSlash,
  'bare-host': bareHost,
  'path-role': pathRole,
  'path-suffix': pathSuffix,
  tenant,
  'same-console': sameConsole,
  length,
};

/**
 * Findings on the values themselves, one a field and place: the first rule that objects speaks.
 * @param places - where the values stand; a mistake in the destination's form says nothing of what is held.
 */
export function lintValues(
  connection: Connection,
  pair: Pair,
  places: readonly Lint['at'][] = ['source', 'destination'],
): Finding[] {
  const spoken = new Set<string>();
  return pair.integration.lints.flatMap((lint) => {
    if (!places.includes(lint.at)) return [];
    const place = `${lint.at} ${lint.field}`;
    if (spoken.has(place)) return [];
    const finding = judge(lint, connection, pair);
    if (finding) spoken.add(place);
    return finding ? [finding] : [];
  });
}

function judge(lint: Lint, connection: Connection, pair: Pair): Finding | undefined {
  const from = sourceField(lint, pair);
  if (!from || (lint.level === 'note' && isMended(lint, connection, pair))) return undefined;
  const labelled = (lint.at === 'source' ? pair.source : pair.destination).fields;
  const label = (id: string) => labelled.find((field) => field.id === id)?.labels[0] ?? id;
  const others = pair.integration.lints
    .filter((other) => other.rule === lint.rule && other.at === lint.at && other.field !== lint.field)
    .flatMap((other) => {
      const field = sourceField(other, pair);
      return field ? [{ field: other.field, expects: other.expects, format: field.format }] : [];
    });
  const verdict = RULES[lint.rule]({
    lint,
    ...standing(lint, connection),
    secret: from.secret,
    format: from.format,
    hosting: connection.hosting,
    fromAddress: connection.source.origin === null ? undefined : addressValue(from, connection.source.origin),
    others,
  });
  if (!verdict) return undefined;

  const { cause, expected, swappedWith } = verdict;
  const words = causeWords[cause];
  const context = {
    ...partiesOf(pair),
    field: label(lint.field),
    ...(expected !== undefined && { expected }),
    ...(swappedWith !== undefined && { names: [label(lint.field), label(swappedWith)] }),
  };
  const reference = pair.integration.references.find((each) => each.id === lint.reference);
  return {
    rule: lint.rule,
    level: lint.level ?? 'error',
    field: lint.field,
    message: words.message(context),
    ...(lint.level ? { fix: lint.why } : { cause, fix: words.fix(context) }),
    step: stepOf(lint, pair),
    ...(reference && { source: { title: reference.title, url: reference.url } }),
  };
}

/** A note on what the fill mends has had its day once the fill was kept. */
function isMended(lint: Lint, connection: Connection, pair: Pair): boolean {
  const carry = pair.integration.carries.find((each) => each.from === lint.field);
  return carry !== undefined && connection.carried[carry.to]?.kept === true;
}

/** The source's field behind a lint: its vendor's documents say what form the value has, on either console. */
function sourceField(lint: Lint, pair: Pair) {
  const from =
    lint.at === 'source' ? lint.field : pair.integration.carries.find((each) => each.to === lint.field)?.from;
  return pair.source.fields.find((field) => field.id === from);
}

/** What stands there now: the held value before the page's, since the person may have mended it in the workbench. */
function standing(lint: Lint, connection: Connection): { value: string | undefined; shape: Shape | undefined } {
  if (lint.at === 'source') {
    const held = connection.fields[lint.field];
    if (held)
      return { value: held.value, shape: held.shape ?? (held.value !== undefined ? shapeOf(held.value) : undefined) };
  }
  const sight = connection[lint.at].seen.fields[lint.field];
  // An empty box of the destination's form is to do, not wrong.
  // What the browser filled in is somebody's password: its form says nothing, and `lintCapture` names it.
  if (!sight || sight.masked || sight.autofilled || (lint.at === 'destination' && sight.empty))
    return { value: undefined, shape: undefined };
  return { value: sight.empty ? '' : sight.value, shape: sight.shape };
}

/** The step where the value is taken or written. */
function stepOf(lint: Lint, pair: Pair): string {
  const capture = sourceSteps(pair).find((step) => 'captured' in step.done && step.done.captured.includes(lint.field));
  const carry = pairSteps(pair).find(({ step }) => 'carried' in step.done)?.step;
  return (lint.at === 'source' ? capture : carry)?.id ?? '';
}
