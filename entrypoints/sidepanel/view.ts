import type { PanelField } from '../../components/credential-field';
import type { InFront } from '../../components/now-card';
import type { PanelStep } from '../../components/step-card';
import { when } from '../../components/times';
import type { WorkbenchView } from '../../components/workbench';
import { carriedValue } from '../../lib/carry/transform';
import { isHostedBy } from '../../lib/detect/identify';
import { lintConnection } from '../../lib/findings/lint';
import { mergeFindings } from '../../lib/findings/merge';
import { type PlannedStep, planSteps } from '../../lib/guide/plan';
import type { Connection } from '../../lib/model/connection';
import type { Finding } from '../../lib/model/finding';
import { type Pair, carriedFields } from '../../lib/model/pair';
import { takenAt } from '../../lib/model/waiting';
import type { RecognisedTab } from '../../lib/tabs';
import { panel } from '../../lib/words/panel';

/** A run without an end after this long (ms) was cut off with its worker. */
const CUT_OFF = 120_000;

/** Steps and findings of a connection: what the workbench shows and the report tells. */
export function judge(connection: Connection, pair: Pair): { steps: PlannedStep[]; findings: Finding[] } {
  return {
    steps: planSteps(connection, pair),
    findings: mergeFindings(lintConnection(connection, pair), connection.verification?.findings ?? []),
  };
}

/** One connection as the workbench shows it. */
export function workbenchView(
  connection: Connection,
  pair: Pair,
  front: RecognisedTab | null,
  damaged: boolean,
): WorkbenchView {
  const { steps, findings } = judge(connection, pair);
  const { verification, source } = connection;
  const cutOff = verification?.state === 'running' && Date.now() - Date.parse(verification.startedAt) > CUT_OFF;
  const fields = carriedFields(pair);
  return {
    source: pair.source.name,
    destination: pair.destination.name,
    hosting: connection.hosting,
    asksHosting: source.origin === null || !isHostedBy(source.origin, pair.source),
    steps: steps.map((each) => stepView(each, connection, pair)),
    front: inFront(front, connection, pair),
    fields: fields.map(({ from }) => fieldView(from.id, connection, pair, findings)),
    waiting: Object.values(connection.fields).filter(({ waits }) => waits).length,
    ready: readyToFill(connection, pair),
    damaged,
    verification: verification && cutOff ? { ...verification, state: 'interrupted' } : verification,
    stale: isStale(connection),
    findings,
  };
}

/**
 * How many destination fields a fill would write: those with a value, and those with a fixed text on-premises. Null when
 * the guide carries nothing at all.
 */
function readyToFill(connection: Connection, { integration }: Pair): number | null {
  if (integration.carries.length === 0) return null;
  return integration.carries.filter(
    (carry) => connection.fields[carry.from] ?? (connection.hosting === 'on-prem' && carry.onPrem !== undefined),
  ).length;
}

/** A value is newer than the run that was to prove it. */
function isStale(connection: Connection): boolean {
  const { verification } = connection;
  if (verification?.state !== 'done') return false;
  return takenAt(connection).some((at) => at > verification.startedAt);
}

function inFront(front: RecognisedTab | null, { source, destination }: Connection, pair: Pair): InFront {
  const side = [source, destination].find((each) => each.vendor === front?.vendor);
  if (!front || !side) return { kind: 'unknown' };
  const vendor = (side === source ? pair.source : pair.destination).name;
  if (side.origin !== null && side.origin !== front.origin) return { kind: 'other', vendor };
  return { kind: 'page', vendor, page: front.title };
}

function stepView({ step, vendor, state }: PlannedStep, connection: Connection, pair: Pair): PanelStep {
  const side = vendor.id === connection.source.vendor ? connection.source : connection.destination;
  const page = vendor.pages.find((each) => each.id === step.page);
  const references = [...pair.integration.references, ...vendor.references];
  const reference = references.find((each) => each.id === step.reference);
  const host = side.origin === null ? '{host}' : new URL(side.origin).host;
  return {
    id: step.id,
    title: step.title,
    state,
    how: step.how,
    why: step.why,
    where: page
      ? panel.now.where(vendor.name, page.trail)
      : step.when === 'on-prem'
        ? panel.now.server
        : panel.now.anywhere,
    go:
      page?.path !== undefined && side.origin !== null ? { url: side.origin + page.path, page: page.title } : undefined,
    cannotSee: step.cannotSee,
    command: step.command && { shell: step.command.shell, text: step.command.text.replaceAll('{host}', host) },
    addresses: step.shows === 'allowlist' ? pair.integration.allowlist.map((each) => each.address) : undefined,
    manual: 'manual' in step.done,
    source: reference && { title: reference.title, url: reference.url },
  };
}

function fieldView(id: string, connection: Connection, pair: Pair, findings: readonly Finding[]): PanelField {
  const carry = pair.integration.carries.find((each) => each.from === id);
  const from = pair.source.fields.find((each) => each.id === id);
  const to = pair.destination.fields.find((each) => each.id === carry?.to);
  const held = connection.fields[id];
  const lostAt = held ? undefined : connection.lost?.[id];
  const secret = from?.secret === true || to?.secret === true;
  const literal = connection.hosting === 'on-prem' ? carry?.onPrem : undefined;
  const value = secret ? undefined : held?.value;
  const carried =
    carry && !secret && (value ?? literal) !== undefined && carriedValue(carry, value ?? '', connection.hosting);
  return {
    id,
    label: to?.labels[0] ?? from?.labels[0] ?? id,
    secret,
    state: held ? (held.state === 'held' ? 'captured' : 'provisional') : 'missing',
    value,
    length: held?.shape?.length,
    waits: held?.waits === true,
    lost: lostAt === undefined ? undefined : panel.credentials.lostUnsealed(when(lostAt)),
    origin: held && originText(held, pair),
    becomes: typeof carried === 'string' && carried !== value ? carried : undefined,
    findings: findings.filter((finding) => finding.field === id),
  };
}

const originText = (held: Connection['fields'][string], pair: Pair): string => {
  const { fromPage, fromAddress, fromWorkbench } = panel.credentials;
  if (held.from === 'address') return fromAddress(pair.source.name);
  return held.from === 'page' ? fromPage(pair.source.name, when(held.at)) : fromWorkbench(when(held.at));
};
