import { browser } from '#imports';
import { VaultError } from './error';
import { storedHeader, writeHeader } from './kept-header';
import { KEYS } from './keys';
import { Header, type PasskeyWrap, type PassphraseWrap, VERSION, Versioned } from './schemas';

/** @returns the header, or what is the matter with it. @throws VaultError `no-vault`. */
export async function readHeader(): Promise<Header | 'damaged' | 'unknown-version'> {
  const found = await storedHeader();
  if (found === undefined) throw new VaultError('no-vault');
  const versioned = Versioned.safeParse(found);
  if (versioned.success && versioned.data.version !== VERSION) return 'unknown-version';
  const header = Header.safeParse(found);
  return header.success ? header.data : 'damaged';
}

/**
 * Replaces the header in one write to the database: whoever is killed before it has the old one, after it the new one.
 * Inside `exclusively`.
 *
 * @returns false when the header is no longer the one that `next` was made from, or when it does not read back.
 */
export async function replaceHeader(before: Header, next: Header): Promise<boolean> {
  const now = Header.safeParse(await storedHeader());
  if (!now.success || JSON.stringify(now.data) !== JSON.stringify(before)) return false;
  return writeHeader(Header.parse(next));
}

/** The slot that the passphrase opens; the schema promises one. */
export function passphraseSlot(header: Header): PassphraseWrap {
  const slot = header.wraps.find((wrap) => wrap.kind === 'passphrase');
  if (!slot) throw new VaultError('no-vault');
  return slot;
}

/** The slot that a passkey opens, when there is one. */
export function passkeySlot(header: Header): PasskeyWrap | undefined {
  return header.wraps.find((wrap) => wrap.kind === 'passkey');
}

/** What the header shows without being opened. */
export interface KeyFacts {
  passkey: boolean;
  /** A new key was made and some records still wait for it. */
  rotating: boolean;
}

/** @returns null when there is no vault on disk, or none that can be read. */
export async function keyFacts(): Promise<KeyFacts | null> {
  const header = Header.safeParse(await storedHeader());
  if (!header.success) return null;
  return { passkey: passkeySlot(header.data) !== undefined, rotating: header.data.previous !== undefined };
}

/** Tells when the header changed, whoever changed it: its mirror is written last. @returns how to stop. */
export function watchHeader(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (KEYS.header in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
