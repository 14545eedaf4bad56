import { authFields, signsIn } from '../model/auth';
import type { Finding } from '../model/finding';
import { type Pair, canSign } from '../model/pair';
import type { Hosting } from '../model/hosting';
import type { Probe } from '../model/vendor';
import { expandUrl, templateFields } from './expand-url';
import { isSecure } from './loopback';

/** A request that the pair's data asks for, before it is known whether it can be sent. */
export interface Planned {
  /** null when the values make no address. */
  url: string | null;
  origin: string | null;
  /** Why it is not sent at all: a value it depends on is wrong or absent. */
  blocked: boolean;
  /** Id of the discovery whose answer its address is made with; `url` is null until then. */
  waits?: string;
  /** The address, once that answer is there. */
  resolve?: (given: Readonly<Record<string, string>>) => string | null;
}

/** Every request of a verification by name; nothing of a vendor is decided after this. */
export interface Plan {
  requests: ReadonlyMap<string, Planned>;
  origins: readonly string[];
  needed: readonly string[];
  /** Needed and forbidden permissions that a token for that one scope proves. */
  provable: readonly string[];
}

/** Names of planned requests; a proof is a token request for one scope. */
export const TOKEN = 'token';
export const IDENTITY = 'identity';
export const discovery = (id: string) => `discovery:${id}`;
export const probe = (id: string) => `probe:${id}`;
export const proof = (permission: string) => `proof:${permission}`;

export interface PlanInput {
  pair: Pair;
  hosting: Hosting;
  values: Readonly<Record<string, string>>;
  valueFindings: readonly Finding[];
  allowLoopbackHttp?: boolean;
}

/** Fields that the vendor's cloud has and an instance of one's own has not; some consoles write a literal there instead. */
function applicable({ pair, hosting, values }: PlanInput): Record<string, string> {
  const notOnPrem = pair.integration.carries.filter((carry) => carry.onPrem !== undefined);
  return Object.fromEntries(
    Object.entries(values).filter(([id, value]) => {
      const carry = notOnPrem.find((each) => each.from === id);
      const empty = value.trim() === '' || value.trim() === carry?.onPrem;
      return !empty && !(carry && hosting === 'on-prem');
    }),
  );
}

/** Whether the pair needs what a probe tells; one that is about no right is always asked. */
function isAsked({ permission, proves }: Probe, needed: readonly string[]): boolean {
  if (permission !== undefined) return needed.includes(permission);
  return !proves || proves.some((each) => needed.includes(each.permission));
}

/** Lays out every request from the vendor's data and the values; pure. */
export function planRequests(input: PlanInput): Plan {
  const { source, integration } = input.pair;
  const values = applicable(input);
  const errors = input.valueFindings.filter((finding) => finding.level === 'error');
  const isWrong = (field: string) => errors.some((finding) => finding.field === undefined || finding.field === field);

  const requests = new Map<string, Planned>();
  const add = (name: string, template: string, alsoNeeds: readonly string[] = []) => {
    const giver = source.discovery.find((each) =>
      Object.values(each.gives ?? {}).some((given) => templateFields(template).includes(given)),
    );
    const wanting = [...templateFields(template), ...alsoNeeds].some(isWrong) || alsoNeeds.some((id) => !values[id]);
    if (giver) {
      const resolve: Planned['resolve'] = (given) => expandUrl(template, { ...values, ...given });
      // Where it begins with a value that is held, its server is known, and can be asked for, before the rest of it is.
      const [base] = /^\{\+\w+\}/.exec(template) ?? [];
      const held = base === undefined ? null : expandUrl(base, values);
      const origin = held === null ? null : new URL(held).origin;
      requests.set(name, { url: null, origin, blocked: wanting, waits: giver.id, resolve });
      return;
    }
    const url = expandUrl(template, values);
    const blocked = url === null || !isSecure(new URL(url), input.allowLoopbackHttp === true) || wanting;
    requests.set(name, { url, origin: url === null ? null : new URL(url).origin, blocked });
  };

  for (const each of source.discovery) add(discovery(each.id), each.url);
  const needed = integration.grants;
  const asked = [...needed, ...integration.forbids.map((each) => each.permission)];
  const provable = asked.filter((id) =>
    source.permissions.some((each) => each.id === id && each.proof === 'single-scope-token'),
  );
  const auth = canSign(input.pair) ? source.auth : undefined;
  const keys = auth ? authFields(auth) : [];
  if (auth && signsIn(auth)) add(TOKEN, auth.tokenUrl, keys);
  if (auth?.strategy === 'client-credentials') for (const id of asked) add(proof(id), auth.tokenUrl, keys);
  const own = auth && !signsIn(auth) ? keys : [];
  // Without anything to sign with, nothing that asks for it is sent.
  const isOpen = auth !== undefined || source.auth === undefined;
  if (source.identity && isOpen) add(IDENTITY, source.identity.url, own);
  for (const each of source.probes) if (isOpen && isAsked(each, needed)) add(probe(each.id), each.url, own);

  // A scheme that is never spoken needs no permission: its own cause is named, not a second one.
  const spoken = (origin: string) => isSecure(new URL(origin), input.allowLoopbackHttp === true);
  const origins = [...requests.values()].flatMap(({ origin }) => (origin !== null && spoken(origin) ? [origin] : []));
  return { requests, origins: [...new Set(origins)], needed, provable };
}
