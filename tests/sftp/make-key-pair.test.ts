import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../lib/sftp/make-key-pair';
import { has, runOn } from './openssh';
import { readPrivateFile } from './read-private-file';

describe.each([
  ['ed25519', 'ssh-ed25519', 256],
  ['rsa-4096', 'ssh-rsa', 4096],
] as const)('a new %s pair', (kind, algorithm, bits) => {
  it('is a pair: what the saved half signs, the sent half accepts', async () => {
    const { line, privateFile, fingerprint } = await makeKeyPair(kind, ' sam@northwind\n  laptop ');
    expect(line).toMatch(new RegExp(`^${algorithm} AAAA[A-Za-z0-9+/]+=* sam@northwind laptop$`));
    const { blob, jwk, comment } = readPrivateFile(privateFile);
    expect(comment).toBe('sam@northwind laptop');
    expect(blob.toString('base64')).toBe(line.split(' ')[1]);
    expect(fingerprint).toBe(`SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`);
    const key = createPrivateKey({ key: jwk, format: 'jwk' });
    const { d: _d, p: _p, q: _q, qi: _qi, dp: _dp, dq: _dq, ...open } = jwk;
    const message = Buffer.from('a message');
    const way = kind === 'ed25519' ? null : 'sha256';
    expect(verify(way, message, createPublicKey({ key: open, format: 'jwk' }), sign(way, message, key))).toBe(true);
  });

  it.runIf(has('ssh-keygen'))('opens in OpenSSH, which finds the same public key and fingerprint in it', async () => {
    const { line, privateFile, fingerprint } = await makeKeyPair(kind, 'northwind');
    expect(runOn(privateFile, 'ssh-keygen', (file) => ['-y', '-P', '', '-f', file])).toBe(line);
    expect(runOn(line, 'ssh-keygen', (file) => ['-l', '-f', file])).toMatch(`${bits} ${fingerprint} northwind`);
    // As ssh-keygen itself begins a file: no line in it is empty.
    expect(privateFile).toMatch(/^-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE/);
  });
});

it('two pairs are never the same', async () => {
  const lines = await Promise.all(Array.from({ length: 20 }, () => makeKeyPair('ed25519', '')));
  expect(new Set(lines.map(({ line }) => line)).size).toBe(20);
});
