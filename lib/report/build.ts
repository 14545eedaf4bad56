import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import { carriedFields, type Pair } from '../model/pair';
import type { Report, StepState } from '../model/report';
import { rotateBy } from '../model/rotation';

export interface ReportInput {
  connection: Connection;
  pair: Pair;
  steps: readonly { step: { id: string; title: string }; state: StepState }[];
  findings: readonly Finding[];
  /** Of the extension. */
  version: string;
  now: Date;
}

/**
 * What was set up and proven, for a ticket or a customer's file. A connection holds no secret, so neither can this; a
 * value goes in only when its field is not secret on either console.
 */
export function buildReport({ connection, pair, steps, findings, version, now }: ReportInput): Report {
  const { verification, own } = connection;
  return {
    schemaVersion: 1,
    createdAt: now.toISOString(),
    extensionVersion: version,
    integration: connection.integration,
    customer: connection.customer,
    source: { vendor: pair.source.id, ...(own && { name: own.source.name }), origin: connection.source.origin },
    destination: {
      vendor: pair.destination.id,
      ...(own && { name: own.destination.name }),
      origin: connection.destination.origin,
    },
    steps: steps.map(({ step, state }) => ({ id: step.id, title: step.title, state })),
    fields: carriedFields(pair).map(({ from, to }) => {
      const held = connection.fields[from.id];
      const secret = from.secret || to.secret;
      return {
        id: from.id,
        label: to.labels[0] ?? from.id,
        secret,
        state: held ? (held.state === 'held' ? 'captured' : 'provisional') : 'missing',
        ...(!secret && held?.value !== undefined && { value: held.value }),
      };
    }),
    ...(verification?.lasts && {
      lasts: verification.lasts.map((each) => ({ ...each, rotateBy: rotateBy(each.until) })),
    }),
    checks: verification?.checks ?? [],
    permissions: verification?.permissions ?? [],
    findings: findings.map(({ rule, level, field, message, cause, fix }) => ({
      rule,
      level,
      ...(field !== undefined && { field }),
      message,
      ...(cause !== undefined && { cause }),
      fix,
    })),
  };
}
