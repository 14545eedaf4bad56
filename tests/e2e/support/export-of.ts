import { writeFileSync } from 'node:fs';
import { type Exported, sealExport } from '../../../lib/vault/export-vault';
import { aConnection } from '../../support/a-connection';

/** Writes an export of that many invented connections, under the cheapest derivation that is accepted. */
export async function writeExportOf(count: number, passphrase: string, path: string): Promise<string> {
  const entries = Array.from({ length: count }, (_, at): Exported => {
    const connection = aConnection((each) => Object.assign(each, { id: `c${at}`, customer: `Customer ${at}` }));
    const values = { clientId: `invented-id-${at}`, clientSecret: `invented-secret-${at}`, tenant: 'acme' };
    return { connection, record: { vendor: 'halopsa', origin: 'https://acme.halopsa.com', values } };
  });
  const cost = { memory: 19 * 1024, iterations: 2, parallelism: 1 };
  const file = await sealExport({ version: 1, createdAt: new Date().toISOString(), entries }, passphrase, cost);
  if (typeof file === 'string') throw new Error(file);
  writeFileSync(path, file);
  return path;
}
