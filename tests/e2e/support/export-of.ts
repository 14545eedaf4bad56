import { writeFileSync } from 'node:fs';
import { type Connection, nothingSeen } from '../../../lib/model/connection.ts';
import { type Exported, sealExport } from '../../../lib/vault/export-vault.ts';
import { origins } from '../../lab/hosts.ts';

const AT = '2026-11-22T12:00:00.000Z';

const connection = (at: number): Connection => ({
  version: 1,
  id: `invented-${at}`,
  integration: 'halopsa-to-dnsfilter',
  customer: `Customer ${at}`,
  hosting: 'hosted',
  createdAt: AT,
  updatedAt: AT,
  source: { vendor: 'halopsa', origin: origins.halopsa, seen: nothingSeen() },
  destination: { vendor: 'dnsfilter', origin: null, seen: nothingSeen() },
  fields: { clientSecret: { state: 'held', from: 'workbench', at: AT } },
  carried: {},
  confirmed: {},
  verification: null,
});

/** Writes an export of that many invented connections, under the cheapest derivation that is accepted. */
export async function writeExportOf(count: number, passphrase: string, path: string): Promise<string> {
  const entries = Array.from({ length: count }, (_, at): Exported => {
    const values = { clientId: `invented-id-${at}`, clientSecret: `invented-secret-${at}`, tenant: 'acme' };
    return { connection: connection(at), record: { vendor: 'halopsa', origin: origins.halopsa, values } };
  });
  const cost = { memory: 19 * 1024, iterations: 2, parallelism: 1 };
  const file = await sealExport({ version: 1, createdAt: AT, entries }, passphrase, cost);
  if (typeof file === 'string') throw new Error(file);
  writeFileSync(path, file);
  return path;
}
