import type { Auth, Sends } from '../model/auth';
import type { OwnProbe, OwnSystem } from '../model/own-system';
import type { ErrorMeaning, Probe } from '../model/vendor';
import { ownGuide as words } from '../words/own-guide';
import { OWN } from './ids';

/** How the key goes with the request. */
function sends({ by, name = '', prefix = '', key, user }: OwnProbe): Sends {
  const value = { field: key };
  if (by === 'header') return { headers: { [name]: prefix ? [prefix, value] : [value] } };
  if (by === 'query') return { query: { [name]: [value] } };
  if (by === 'bearer') return { headers: { authorization: ['Bearer ', value] } };
  return { basic: { user: user === undefined ? [''] : [{ field: user }], password: [value] } };
}

const sentAs = ({ by, name = '', prefix = '' }: OwnProbe): string =>
  by === 'header' ? words.sent.header(name, prefix) : by === 'query' ? words.sent.query(name) : words.sent[by];

/** The request that the person made up, in the words of every other vendor's. */
export function ownProbe(
  probe: OwnProbe,
  { source }: OwnSystem,
): { auth: Auth; probes: Probe[]; errors: ErrorMeaning[] } {
  const { server, path, expects } = probe;
  const { reference } = OWN;
  const base = server.field === undefined ? (server.address ?? '').replace(/\/+$/, '') : `{+${server.field}}`;
  const api = (status: number): Pick<ErrorMeaning, 'at' | 'status' | 'reference'> => ({ at: 'api', status, reference });
  return {
    auth: { strategy: 'key', sends: sends(probe), reference },
    probes: [
      { id: 'own', title: words.probe(path.split('?')[0] ?? path), url: base + path, status: expects, reference },
    ],
    errors: [
      {
        ...api(401),
        cause: 'wrong-secret',
        says: words.refusedKey(source.name),
        fix: words.refusedKeyFix(source.name, sentAs(probe)),
      },
      {
        ...api(403),
        cause: 'application-lacks-permission',
        says: words.refusedRight(source.name),
        explain: words.refusedRightWhy,
        fix: words.refusedRightFix(source.name),
      },
      { ...api(404), cause: 'wrong-host', says: words.nothingThere, fix: words.nothingThereFix },
    ],
  };
}
