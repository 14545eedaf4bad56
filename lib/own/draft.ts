import { tidyAddress } from '../model/own-address';
import { plainText } from '../model/plain-text';
import { type OwnField, OwnSystem } from '../model/own-system';
import type { OwnProblem } from '../words/own-form';

/** A row of the form. */
export interface DraftField {
  id: string;
  label: string;
  secret: boolean;
  once: boolean;
  format: OwnField['format'];
  /** Empty: the same label in the destination. */
  into: string;
  keep: boolean;
}

/** The probe as it stands in the form; boxes that do not count now keep what was typed. */
export interface DraftProbe {
  on: boolean;
  /** Id of the field whose value is the server; empty: the address below. */
  server: string;
  address: string;
  path: string;
  by: 'header' | 'bearer' | 'basic' | 'query';
  header: string;
  prefix: string;
  parameter: string;
  key: string;
  /** Empty: no user name. */
  user: string;
  expects: string;
}

/** What stands in the form: text as it was typed, right or wrong. */
export interface Draft {
  source: { name: string; address: string };
  destination: { name: string; address: string };
  fields: DraftField[];
  probe: DraftProbe;
}

/** A row with an id that no row had; secret until somebody says that it is not. @param taken ids of every row so far, removed ones too. */
export function newField(taken: readonly string[]): DraftField {
  const last = Math.max(0, ...taken.map((id) => Number(id.slice(1))));
  return { id: `f${last + 1}`, label: '', secret: true, once: false, format: 'text', into: '', keep: false };
}

/** The form at its beginning: one secret value, no probe. */
export function emptyDraft(): Draft {
  return {
    source: { name: '', address: '' },
    destination: { name: '', address: '' },
    fields: [newField([])],
    probe: {
      on: false,
      server: '',
      address: '',
      path: '/',
      by: 'header',
      header: 'X-API-Key',
      prefix: '',
      parameter: 'api_key',
      key: 'f1',
      user: '',
      expects: '200',
    },
  };
}

/** What was described before, for a change of it. */
export function draftOf({ source, destination, fields, probe }: OwnSystem): Draft {
  const empty = emptyDraft().probe;
  const key = fields.find(({ secret }) => secret)?.id ?? '';
  return {
    source: { ...source },
    destination: { ...destination },
    fields: fields.map(({ into = '', keep = false, once = false, ...field }) => ({ ...field, into, keep, once })),
    probe: probe
      ? {
          on: true,
          server: probe.server.field ?? '',
          address: probe.server.address ?? '',
          path: probe.path,
          by: probe.by,
          header: (probe.by === 'header' && probe.name) || empty.header,
          prefix: probe.prefix ?? '',
          parameter: (probe.by === 'query' && probe.name) || empty.parameter,
          key: probe.key,
          user: probe.user ?? '',
          expects: String(probe.expects),
        }
      : { ...empty, key },
  };
}

/** Place in the draft (`fields.0.label`) → what is the matter. */
export type Problems = Readonly<Record<string, OwnProblem>>;

/** Whether the address is one of a listed vendor: then its guides are better than a description. */
export type IsListed = (address: string) => boolean;

/** Values that can be a server's address; a secret is never looked into. */
export const canServe = ({ format, secret }: DraftField): boolean => format === 'url' && !secret;

function probeOf({ probe, fields }: Draft) {
  const { on, address, path, by, header, prefix, parameter, key, user, expects } = probe;
  if (!on) return {};
  // A row that was removed, or is no address any more: then the box below counts, as the form shows it.
  const server = fields.find((field) => field.id === probe.server && canServe(field))?.id ?? '';
  return {
    probe: {
      server: server === '' ? { address: tidyAddress(address) } : { field: server },
      path: path.trim(),
      by,
      ...(by === 'header' && { name: header.trim(), ...(prefix !== '' && { prefix }) }),
      ...(by === 'query' && { name: parameter.trim() }),
      key,
      ...(by === 'basic' && user !== '' && { user }),
      expects: /^\d{3}$/.test(expects.trim()) ? Number(expects) : 0,
    },
  };
}

/** Reads the form. @returns the description, or every problem by its place: nothing of the draft is changed or lost. */
export function readDraft(
  draft: Draft,
  isListed: IsListed,
  today: string,
): { own: OwnSystem } | { problems: Problems } {
  const end = ({ name, address }: Draft['source']) => ({ name: plainText(name), address: tidyAddress(address) });
  const parsed = OwnSystem.safeParse({
    describedOn: today,
    source: end(draft.source),
    destination: end(draft.destination),
    fields: draft.fields.map(({ into, keep, once, ...field }) => ({
      ...field,
      label: plainText(field.label),
      ...(!keep && plainText(into) !== '' && { into: plainText(into) }),
      ...(keep && { keep }),
      ...(once && field.secret && { once }),
    })),
    ...probeOf(draft),
  });
  const problems: Record<string, OwnProblem> = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const place = path.join('.').replace(/^probe\.server\.address$/, 'probe.address');
    const name = draft.probe.by === 'query' ? 'probe.parameter' : 'probe.header';
    problems[place === 'probe.name' ? name : place] ??= message as OwnProblem;
  }
  for (const side of ['source', 'destination'] as const)
    if (URL.canParse(draft[side].address) && isListed(draft[side].address)) problems[`${side}.address`] ??= 'listed';
  return parsed.success && Object.keys(problems).length === 0 ? { own: parsed.data } : { problems };
}
