import * as z from 'zod/mini';
import { HeldField } from '../model/connection';
import { isBase64 } from './base64';

/** Of the header and of a record; the only one written and read today. Another one is reported, never overwritten. */
export const VERSION = 1;

const bytes = (length?: number) => z.string().check(z.refine((text) => isBase64(text, length)));
const count = z.int().check(z.nonnegative());

/** Memory in KiB. Floor: OWASP's minimum for Argon2id (Password Storage Cheat Sheet, read 2026-11). Ceiling: what was edited to 4 GiB or 10⁹ rounds must be refused before it freezes the browser. */
export const Kdf = z.strictObject({
  name: z.literal('argon2id'),
  memory: z.int().check(z.gte(19 * 1024), z.lte(256 * 1024)),
  iterations: z.int().check(z.gte(2), z.lte(16)),
  parallelism: z.int().check(z.gte(1), z.lte(8)),
  salt: bytes(16),
});
export type Kdf = z.infer<typeof Kdf>;

const Box = { nonce: bytes(12), ciphertext: bytes() };

/** The data key, wrapped by what Argon2id makes of the passphrase. There is always one: it is the way back. */
export const PassphraseWrap = z.strictObject({ kind: z.literal('passphrase'), kdf: Kdf, ...Box });
export type PassphraseWrap = z.infer<typeof PassphraseWrap>;

/** The same key, wrapped by what a passkey's PRF makes of `salt`. Nothing of it opens without the authenticator. */
export const PasskeyWrap = z.strictObject({
  kind: z.literal('passkey'),
  /** WebAuthn caps a credential's id at 1023 bytes. */
  credential: bytes().check(z.minLength(4), z.maxLength(1364)),
  transports: z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/))).check(z.maxLength(8)),
  salt: bytes(32),
  ...Box,
});
export type PasskeyWrap = z.infer<typeof PasskeyWrap>;

/** One way to the data key. */
export const Wrap = z.union([PassphraseWrap, PasskeyWrap]);
export type Wrap = z.infer<typeof Wrap>;

const oneOf = (kind: Wrap['kind'], wraps: readonly Wrap[]) => wraps.filter((wrap) => wrap.kind === kind).length;

/** As much of an envelope as every version will have. */
export const Versioned = z.looseObject({ version: z.int() });

export const Header = z.strictObject({
  version: z.literal(VERSION),
  vaultId: bytes(16),
  keyId: bytes(8),
  wraps: z.array(Wrap).check(
    z.maxLength(2),
    z.refine((wraps) => oneOf('passphrase', wraps) === 1 && oneOf('passkey', wraps) <= 1),
  ),
  /** While every record is sealed anew: the data key before this one, sealed under this one. */
  previous: z.optional(z.strictObject({ keyId: bytes(8), ...Box })),
});
export type Header = z.infer<typeof Header>;

export const RecordId = z.string().check(z.regex(/^[\w.:-]{1,128}$/));
const FieldName = z.string().check(z.regex(/^[A-Za-z][\w.-]{0,63}$/));

/** One connection's captured values, bound together: an address can never be swapped against a secret. */
export const VaultRecord = z.strictObject({
  vendor: z.string().check(z.maxLength(64)),
  origin: z.string().check(z.maxLength(512)),
  values: z.record(FieldName, z.string().check(z.maxLength(65_536))),
});
export type VaultRecord = z.infer<typeof VaultRecord>;

export const SealedRecord = z.strictObject({
  version: z.literal(VERSION),
  vaultId: bytes(16),
  keyId: bytes(8),
  counter: count,
  fields: z.array(FieldName),
  ...Box,
});
export type SealedRecord = z.infer<typeof SealedRecord>;

/** Of the manifest in two steps; the first layout had one list under `VERSION`. */
export const MANIFEST_VERSION = 2;

const sealed = { vaultId: bytes(16), keyId: bytes(8), ...Box };
export const SealedNode = z.strictObject({ version: z.literal(MANIFEST_VERSION), ...sealed });
export type SealedNode = z.infer<typeof SealedNode>;

/** Inside the sealed root: the change it stands for, and number and nonce of every bucket. */
export const RootBody = z.strictObject({ counter: count, buckets: z.array(z.tuple([count, bytes(12)])) });

/** Id, counter and nonce of every record. */
const Entries = z.array(z.tuple([RecordId, count, bytes(12)]));
/** Inside a sealed bucket. */
export const BucketBody = Entries;

export const LegacyManifest = z.strictObject({ version: z.literal(VERSION), ...sealed });
export const LegacyManifestBody = z.strictObject({ counter: count, records: Entries });
export type LegacyManifestBody = z.infer<typeof LegacyManifestBody>;

/** The open vault, in `storage.session` only (memory; a CryptoKey cannot be stored there). `deadline`: ms since the epoch, null for a vault that has nothing to be opened with again. */
export const HeldKey = z.strictObject({
  mode: z.enum(['passphrase', 'session']),
  vaultId: bytes(16),
  keyId: bytes(8),
  key: bytes(32),
  /** The generation before, while records of it are left. Read with, never sealed with. */
  previous: z.optional(z.strictObject({ keyId: bytes(8), key: bytes(32) })),
  deadline: z.nullable(count),
});
export type HeldKey = z.infer<typeof HeldKey>;

/** A record that waits in memory. `whole`: it was written by somebody who saw all values; else it is laid over the sealed one. `claims`: what its connection says from the write on that seals it. */
export const Pending = z.strictObject({
  whole: z.boolean(),
  record: VaultRecord,
  claims: z.record(FieldName, z.nullable(HeldField)),
});
export type Pending = z.infer<typeof Pending>;

/** Wrong passphrases in a row, and when the last one was tried (ms since the epoch). */
export const BackOff = z.strictObject({ failures: count, since: count });

/** Highest manifest counter seen since the browser started: an older manifest put back is a rollback. */
export const Seen = z.strictObject({ vaultId: bytes(16), counter: count });
