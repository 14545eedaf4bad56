import * as z from 'zod/mini';
import { looksPrivate } from './looks-private';

/** Where Halo's SFTP service is, and for whom. There is no password: the private key is it. */
export interface SftpConnection {
  server: string;
  port: number;
  username: string;
}

/** Why a block could not be read. */
export type ConnectionProblem =
  | 'private-key'
  | 'not-a-block'
  | 'server-missing'
  | 'username-missing'
  | 'placeholder'
  | 'server-not-a-host'
  | 'port-not-a-number'
  | 'username-odd';

/** What differs from what the guide shows. */
export type ConnectionNote = 'address-shortened' | 'other-port' | 'upper-case-username' | 'password-given';

/** A pasted block of connection details, read. */
export type ConnectionRead =
  { read: false; problem: ConnectionProblem } | { read: true; connection: SftpConnection; notes: ConnectionNote[] };

interface Raw {
  server: string;
  port: string;
  username: string;
  password: string;
}

const text = z.optional(z.union([z.string(), z.number()]));
const FormB = z.object({
  'Connection Details': z.array(z.object({ Server: text, Port: text, Username: text, Password: text })),
});

/** Form B: an object. Mail programs bend its quotation marks. */
function readJson(block: string): Raw | undefined {
  try {
    const [first] = FormB.parse(JSON.parse(block.replace(/[“”„]/g, '"')))['Connection Details'];
    const [server, port, username, password] = [first?.Server, first?.Port, first?.Username, first?.Password].map(
      (each) => String(each ?? ''),
    ) as [string, string, string, string];
    return first && { server, port, username, password };
  } catch {
    return undefined;
  }
}

const LABELS = /\b(Server|Port|Username|Password)[ \t]*:[ \t]*/gi;

/** Form A: labels and values, on four lines or all on one. */
function readLabels(block: string): Raw | undefined {
  const parts = block.split(LABELS);
  const values = new Map<string, string>();
  for (let index = 1; index < parts.length; index += 2) {
    values.set((parts[index] ?? '').toLowerCase(), (parts[index + 1] ?? '').trim());
  }
  if (!values.has('server') && !values.has('username')) return undefined;
  const value = (label: string) => values.get(label) ?? '';
  return { server: value('server'), port: value('port'), username: value('username'), password: value('password') };
}

const isPlaceholder = (value: string): boolean => /^[*<[{]/.test(value) || /server address/i.test(value);

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

const refuse = (problem: ConnectionProblem): ConnectionRead => ({ read: false, problem });

/** Reads both forms of the block that Halo sends back. */
export function readConnection(block: string): ConnectionRead {
  if (looksPrivate(block)) return refuse('private-key');
  const json = /\{[^]*\}/.exec(block)?.[0];
  const raw = (json && readJson(json)) || readLabels(block);
  if (!raw) return refuse('not-a-block');
  if (!raw.server) return refuse('server-missing');
  if (!raw.username) return refuse('username-missing');
  if (isPlaceholder(raw.server) || isPlaceholder(raw.username)) return refuse('placeholder');
  const notes: ConnectionNote[] = [];
  const host = raw.server.replace(/^[a-z]+:\/\//i, '').replace(/[:/].*$/, '');
  if (host !== raw.server) notes.push('address-shortened');
  // Host names know no case; OpenSSH's known_hosts keeps them in lower case.
  const server = host.toLowerCase();
  if (!HOST.test(server)) return refuse('server-not-a-host');
  const port = Number(raw.port || 22);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return refuse('port-not-a-number');
  if (port !== 22) notes.push('other-port');
  // These go into files that other programs read: nothing that ends a line or a quotation.
  if (!/^[\w.@+-]{1,64}$/.test(raw.username)) return refuse('username-odd');
  if (/[A-Z]/.test(raw.username)) notes.push('upper-case-username');
  if (raw.password && !/private key/i.test(raw.password) && !isPlaceholder(raw.password)) notes.push('password-given');
  return { read: true, connection: { server, port, username: raw.username }, notes };
}
