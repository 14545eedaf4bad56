import { COST, type Cost } from './cost';
import { type ExportContent, readContent, writeContent } from './export-content';
import { MAX_BYTES, type Unreadable, openFile, sealFile } from './export-file';
import { passphraseStrength } from './passphrase-strength';

export type { ExportContent, Exported } from './export-content';
export { type Unreadable, inspectFile } from './export-file';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Makes an encrypted export: everything under a passphrase of its own, which need not be the vault's.
 *
 * @param cost for tests.
 */
export async function sealExport(
  content: ExportContent,
  passphrase: string,
  cost: Cost = COST,
): Promise<Bytes | 'weak' | 'too-large'> {
  const strength = passphraseStrength(passphrase);
  if (strength === 'too-short' || strength === 'weak') return 'weak';
  const plain = writeContent(content);
  const file = plain.length < MAX_BYTES - 1024 ? await sealFile(plain, passphrase, cost) : 'too-large';
  plain.fill(0);
  return file;
}

/** Opens an export. Writes nothing. */
export async function openExport(file: Bytes, passphrase: string): Promise<ExportContent | Unreadable> {
  const plain = await openFile(file, passphrase);
  if (typeof plain === 'string') return plain;
  const content = readContent(plain);
  plain.fill(0);
  return content;
}
