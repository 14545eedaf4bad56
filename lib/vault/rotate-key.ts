import { oneAtATime } from './one-at-a-time';
import { importPrf } from './passkey-key';
import { COST, type Cost } from './cost';
import { exclusively } from './exclusively';
import { keyOf, sealPrevious } from './generation';
import { passkeySlot, replaceHeader } from './header';
import { holdKey } from './lock';
import { newPassphraseSlot } from './new-slot';
import { type Proven, type Unproven, provePassphrase } from './prove';
import { fromBase64 } from './base64';
import { randomBase64 } from './random';
import type { Header, PasskeyWrap } from './schemas';
import { type Anew, sealAnew } from './seal-anew';
import { wrapKeyForPasskey } from './wrap';

/** `refused`: the passkey was not given. All but an `Anew` left everything as it was. */
export type Rotation = Anew | { state: 'refused' | 'failed' | Unproven };

export interface RotationOptions {
  /** Asks the person for the passkey of a slot: its new wrapping needs it too. */
  askPasskey: (slot: PasskeyWrap) => Promise<Uint8Array<ArrayBuffer> | null>;
  tell?: (done: number, total: number) => void;
  cost?: Cost;
}

/**
 * Gives the vault a new data key and seals every record with it. From the first write on the header holds both keys,
 * so it may be stopped at any point; unlocking goes on with it (`sealAnew`).
 *
 * @throws VaultError `no-vault`; and what the storage throws.
 */
export async function rotateKey(passphrase: string, options: RotationOptions): Promise<Rotation> {
  const begun = await oneAtATime(() => begin(passphrase, options));
  return begun === 'begun' ? sealAnew(options.tell) : { state: begun };
}

async function begin(
  passphrase: string,
  { askPasskey, cost = COST }: RotationOptions,
): Promise<'begun' | 'refused' | 'failed' | Unproven> {
  const proven = await provePassphrase(passphrase);
  if (typeof proven === 'string') return proven;
  const { header } = proven;
  // The one before is not finished: three generations would be one too many. It is finished first, as if asked for.
  if (header.previous) return (await hold(header, proven.dataKey)) ? 'begun' : 'damaged';

  const slot = passkeySlot(header);
  const prf = slot && (await askPasskey(slot));
  if (slot && !prf) return 'refused';

  const identity = { vaultId: header.vaultId, keyId: randomBase64(8) };
  const dataKey = fromBase64(randomBase64(32));
  const wraps: Header['wraps'] = [await newPassphraseSlot(passphrase, cost, identity, dataKey)];
  if (slot && prf) wraps.push(await wrapKeyForPasskey(await importPrf(prf, slot), identity, slot, dataKey));
  const previous = await sealPrevious(identity, dataKey, { keyId: header.keyId, dataKey: proven.dataKey });
  const next: Header = { version: header.version, ...identity, wraps, previous };
  return (await swap(proven, next, dataKey)) ? 'begun' : 'failed';
}

/** The header first: a record sealed with a key that stands nowhere would be lost with the browser. */
async function swap({ header }: Proven, next: Header, dataKey: Proven['dataKey']): Promise<boolean> {
  const key = await keyOf(next, dataKey);
  if (!key) return false;
  return exclusively(async () => {
    if (!(await replaceHeader(header, next))) return false;
    await holdKey(key);
    return true;
  });
}

async function hold(header: Header, dataKey: Proven['dataKey']): Promise<boolean> {
  const key = await keyOf(header, dataKey);
  if (key) await exclusively(() => holdKey(key));
  return key !== null;
}
