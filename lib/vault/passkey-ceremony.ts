import { fromBase64, toBase64 } from './base64';
import { randomBase64 } from './random';
import type { PasskeySlot } from './wrap';

type Bytes = Uint8Array<ArrayBuffer>;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** Other pages wait with unlocking meanwhile. */
const TIMEOUT = 60_000;

/** How asking for a passkey can end without one. */
export type NoPasskey = 'unsupported' | 'cancelled';

/**
 * @returns whether this page can use a passkey. Chromium takes the extension itself as the relying party when no RP ID
 * is named (content/browser/webauth/origins.md; tried 2026-11 in 156). Firefox takes only a host of the manifest
 * (MDN, “Use Web Authn API in web extensions”, read 2026-11; in ESR 153 `create` throws a SecurityError without an RP ID
 * and with our own host), and a vendor's name is not ours to claim: not there.
 */
export async function canUsePasskeys(): Promise<boolean> {
  if (!location.protocol.startsWith('chrome-extension') || typeof PublicKeyCredential !== 'function') return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  // An older browser that tells nothing may still know it; the ceremony will show.
  return capabilities?.['extension:prf'] !== false;
}

/**
 * Makes a passkey in the person's authenticator and asks its PRF. One of the same vault in the same authenticator is
 * replaced. The page that asks must be in front.
 *
 * @param name shown by the authenticator.
 */
export async function makePasskey(
  vaultId: string,
  name: string,
): Promise<{ slot: PasskeySlot; prf: Bytes } | NoPasskey> {
  const salt = randomBase64(32);
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        // No id: it is then the extension's own.
        rp: { name: 'Patchbay' },
        user: { id: fromBase64(vaultId), name, displayName: name },
        // Nobody checks a signature here: the secret is what counts.
        challenge: random(32),
        timeout: TIMEOUT,
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: fromBase64(salt) } } },
      },
    }),
  );
  if (!made) return 'cancelled';
  const { prf: results } = made.getClientExtensionResults();
  if (!results?.enabled) return 'unsupported';
  const slot: PasskeySlot = {
    kind: 'passkey',
    credential: toBase64(new Uint8Array(made.rawId)),
    transports: (made.response as AuthenticatorAttestationResponse).getTransports(),
    salt,
  };
  // Security keys answer only when asked again: CTAP's hmac-secret has no value at creation.
  const prf = results.results?.first ? bytesOf(results.results.first) : await askPasskey(slot);
  return prf ? { slot, prf } : 'cancelled';
}

/** Asks the passkey of a slot for its secret. @returns null when the person or the authenticator did not give it. */
export async function askPasskey({ credential, transports, salt }: PasskeySlot): Promise<Bytes | null> {
  const given = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        timeout: TIMEOUT,
        allowCredentials: [
          {
            type: 'public-key',
            id: fromBase64(credential),
            transports: transports as AuthenticatorTransport[],
          },
        ],
        userVerification: 'required',
        extensions: { prf: { eval: { first: fromBase64(salt) } } },
      },
    }),
  );
  const first = given?.getClientExtensionResults().prf?.results?.first;
  return first ? bytesOf(first) : null;
}

/** The browser does not tell “cancelled” from “none there” or “took too long”, on purpose (WebAuthn, 14.5). */
async function asked(ceremony: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await ceremony()) as PublicKeyCredential | null;
  } catch {
    return null;
  }
}

function bytesOf(source: BufferSource): Bytes {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source).slice();
}
