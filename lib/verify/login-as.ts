import type { Facts } from './facts';
import { ownText, parseJson, textAt } from './parse-json';
import { IDENTITY, TOKEN } from './plan-requests';

/** The claims of a JWT, for display only: the signature is not checked, and nothing is decided by them. */
function claims(jwt: string): unknown {
  const payload = jwt.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
      (char) => char.codePointAt(0) ?? 0,
    );
    return parseJson(new TextDecoder().decode(bytes))?.value;
  } catch {
    return undefined;
  }
}

/** Who the client logs in as: as the API answers, else as the token's identity part says. */
export function loginAs(facts: Facts): string | undefined {
  const key = facts.pair.source.identity?.nameKey;
  const identity = facts.ledger.get(IDENTITY);
  const answered =
    key !== undefined && identity?.kind === 'json' && identity.status === 200
      ? textAt(identity.body, key.split('.'))
      : undefined;
  const token = facts.ledger.get(TOKEN);
  const jwt = token?.kind === 'json' ? ownText(token.body, 'id_token') : undefined;
  const name = answered ?? (jwt === undefined ? undefined : ownText(claims(jwt), 'name'));
  return name === undefined ? undefined : facts.mask(name).slice(0, 80);
}
