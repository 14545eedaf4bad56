import { type KeyObject, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KeyProblem, checkPublicKey } from '../../lib/sftp/check-public-key';
import { looksPrivate } from '../../lib/sftp/looks-private';
import { makeKeyPair } from '../../lib/sftp/make-key-pair';
import { has, runOn } from './openssh';

const string = (part: Buffer | string) => {
  const bytes = Buffer.from(part);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
};

/** OpenSSH's line by the RFCs, from Node's key alone. */
function lineOf(key: KeyObject): string {
  const { kty, crv, n, e, x, y } = key.export({ format: 'jwk' });
  const bytes = (part = '') => Buffer.from(part, 'base64url');
  const positive = (part: Buffer) => ((part[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), part]) : part);
  const curve = `nistp${crv?.slice(2)}`;
  const [name, ...parts]: [string, ...(Buffer | string)[]] =
    kty === 'RSA'
      ? ['ssh-rsa', positive(bytes(e)), positive(bytes(n))]
      : kty === 'OKP'
        ? ['ssh-ed25519', bytes(x)]
        : [`ecdsa-sha2-${curve}`, curve, Buffer.concat([Buffer.of(4), bytes(x), bytes(y)])];
  return `${name} ${Buffer.concat([name, ...parts].map(string)).toString('base64')}`;
}

const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ed25519: generateKeyPairSync('ed25519'),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  p521: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
};
const rsa = lineOf(pairs.rsa.publicKey);
const ed = lineOf(pairs.ed25519.publicKey);
const [, body = ''] = rsa.split(' ');
const fold = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
const problem = async (text: string): Promise<KeyProblem | 'usable'> => {
  const verdict = await checkPublicKey(text);
  return verdict.usable ? 'usable' : verdict.problem;
};
/** Those that ssh-keygen writes. */
const convert = (line: string, form: string) => runOn(line, 'ssh-keygen', (file) => ['-e', '-m', form, '-f', file]);

describe('a public key becomes the one line that Halo needs', () => {
  it.each(Object.entries(pairs))('%s: as it is, and out of PEM', async (_, { publicKey }) => {
    const line = lineOf(publicKey);
    expect(await checkPublicKey(`${line} sam`)).toMatchObject({ usable: true, line: `${line} sam`, mends: [] });
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(await checkPublicKey(pem)).toMatchObject({ usable: true, line, mends: ['pem'] });
  });

  it('out of the older PEM of RSA keys', async () => {
    const pem = pairs.rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    expect(await checkPublicKey(pem)).toMatchObject({ usable: true, line: rsa, bits: 2048, mends: ['pem'] });
  });

  it.runIf(has('ssh-keygen'))('out of the forms that ssh-keygen itself exports', async () => {
    for (const form of ['RFC4716', 'PEM', 'PKCS8'])
      expect(await checkPublicKey(convert(rsa, form)), form).toMatchObject({
        usable: true,
        line: expect.stringContaining(rsa),
      });
    expect(await checkPublicKey(convert(ed, 'RFC4716'))).toMatchObject({ usable: true, mends: ['rfc4716'] });
  });

  it('out of RFC 4716 with headers, one of them over two lines', async () => {
    const text = `---- BEGIN SSH2 PUBLIC KEY ----\nSubject: sam\nComment: "northwind \\\nlaptop"\n${fold(body, 70)}\n---- END SSH2 PUBLIC KEY ----\n`;
    expect(await checkPublicKey(text)).toMatchObject({ line: `${rsa} northwind laptop`, mends: ['rfc4716'] });
  });

  it('out of the public part of a PuTTY file', async () => {
    const lines = fold(body, 64).trim();
    const text = `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: sam\nPublic-Lines: ${lines.split('\n').length}\n${lines}\n`;
    expect(await checkPublicKey(text)).toMatchObject({ usable: true, line: `${rsa} sam`, mends: ['putty'] });
  });

  it.each([
    ['after the name, as Halo’s guide shows it', `ssh-rsa\n${body}`],
    ['every 64 characters, as a mail does it', `ssh-rsa ${fold(body, 64)}`],
    ['with quotation marks of a mail', fold(rsa, 72).replace(/^/gm, '> ')],
    ['with the line ends of Windows', `ssh-rsa ${fold(body, 64).replaceAll('\n', '\r\n')}`],
  ])('broken %s', async (_, text) => {
    expect(await checkPublicKey(text)).toMatchObject({ usable: true, line: rsa, mends: ['broken-lines'] });
  });

  it('with a greeting below it, which is no part of it', async () => {
    for (const text of [`${rsa}\nThanks`, `${rsa}\n\nThanks`, `${ed}\r\nThanks`])
      expect(await checkPublicKey(text)).toMatchObject({ usable: true, mends: [] });
  });

  it('without its signs at the end, its name, or with options in front', async () => {
    const short = ed.replace(/=+$/, '');
    const pem = lineOf(pairs.p256.publicKey);
    expect(pem).toMatch(/=$/);
    expect(await checkPublicKey(pem.replace(/=+$/, ''))).toMatchObject({ line: pem, mends: ['padding'] });
    expect(await checkPublicKey(short.split(' ')[1] ?? '')).toMatchObject({ line: ed, mends: ['algorithm-missing'] });
    expect(await checkPublicKey(`no-pty,command="x" ${rsa}`)).toMatchObject({ line: rsa, mends: ['options'] });
  });

  it('says so when the name and the key differ, and goes by the key', async () => {
    expect(await checkPublicKey(`ssh-ed25519 ${body} sam`)).toMatchObject({
      usable: true,
      line: `${rsa} sam`,
      named: 'ssh-ed25519',
      algorithm: 'ssh-rsa',
      mends: ['algorithm-differs'],
    });
  });

  it('says that only ssh-rsa is documented', async () => {
    expect(await checkPublicKey(ed)).toMatchObject({ notes: ['type-not-documented'] });
    expect(await checkPublicKey(rsa)).toMatchObject({ notes: [] });
  });
});

describe('what is no good public key is told by name', () => {
  const weak = lineOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey);
  const flat = Buffer.from(ed.split(' ')[1] ?? '', 'base64');
  const made = (...parts: (string | Buffer)[]) => `ssh-x ${Buffer.concat(parts.map(string)).toString('base64')}`;
  it.each<[KeyProblem, string]>([
    ['cut-off', rsa.slice(0, 200)],
    ['cut-off', `ssh-ed25519 ${flat.subarray(0, 40).toString('base64')}`],
    ['too-short', weak],
    ['several-keys', `${rsa}\n${ed}`],
    ['fingerprint', '256 SHA256:+WK/Sl4XJjoxDlAWYuhq4Fl2hka9j3GOUjYczQkqnCI sam (ED25519)'],
    ['not-a-key', 'Dear Halo, here is my key.'],
    ['certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['certificate', made('ssh-rsa-cert-v01@openssh.com', 'x')],
    ['unknown-algorithm', made('ssh-tomorrow', 'x')],
    ['damaged', made('ssh-ed25519', 'too short')],
    ['dsa', made('ssh-dss', 'p', 'q', 'g', 'y')],
    ['damaged', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----'],
  ])('%s', async (name, text) => {
    expect(await problem(text)).toBe(name);
  });
});

describe('a private key is known as one, whatever its form: it may not stay in the page', () => {
  const { privateKey } = pairs.rsa;
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const bare = (pem: string) => pem.replace(/-----.*-----/g, '').trim();
  const sealed = { cipher: 'aes-256-cbc', passphrase: 'invented' } as const;
  it.each([
    ['PKCS #8', pkcs8],
    ['PKCS #8, its body alone', bare(pkcs8)],
    ['PKCS #1', privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['PKCS #1, its body alone', bare(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())],
    ['SEC 1', pairs.p256.privateKey.export({ type: 'sec1', format: 'pem' }).toString()],
    ['Ed25519, its body alone', bare(pairs.ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())],
    ['encrypted', privateKey.export({ type: 'pkcs8', format: 'pem', ...sealed }).toString()],
    ['cut after its first line', pkcs8.split('\n').slice(0, 3).join('\n')],
    ['cut before its last line', pkcs8.split('\n').slice(-3).join('\n')],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\nAAAA\n'],
    ['JSON Web Key', JSON.stringify(privateKey.export({ format: 'jwk' }))],
    ['in the middle of a mail', `My keys:\n${rsa}\n> ${pkcs8.replaceAll('\n', '\n> ')}`],
  ])('%s', async (_, text) => {
    expect(looksPrivate(text)).toBe(true);
    expect(await problem(text)).toBe('private-key');
  });

  it('OpenSSH, whole or its body alone', async () => {
    const { privateFile } = await makeKeyPair('ed25519', '');
    expect(await problem(privateFile)).toBe('private-key');
    expect(await problem(bare(privateFile))).toBe('private-key');
  });

  it('and no public key is taken for one', () => {
    for (const { publicKey } of Object.values(pairs)) {
      const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      for (const text of [lineOf(publicKey), pem, bare(pem)]) expect(looksPrivate(text)).toBe(false);
    }
    expect(looksPrivate(bare(pairs.rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()))).toBe(false);
  });
});
