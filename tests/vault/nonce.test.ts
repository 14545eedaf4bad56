import { expect, it } from 'vitest';
import { importKey, openBytes, sealBytes } from '../../lib/vault/aead';

it('a nonce never comes twice in 20,000 seals with one key (E6)', { timeout: 60_000 }, async () => {
  const key = await importKey(crypto.getRandomValues(new Uint8Array(32)));
  const plain = new TextEncoder().encode('the same text');
  const nonces = new Set<string>();
  const texts = new Set<string>();
  for (let batch = 0; batch < 20; batch += 1) {
    const boxes = await Promise.all(Array.from({ length: 1000 }, () => sealBytes(key, ['test'], plain)));
    for (const { nonce, ciphertext } of boxes) {
      nonces.add(nonce);
      texts.add(ciphertext);
    }
  }
  expect(nonces.size).toBe(20_000);
  expect(texts.size).toBe(20_000);
});

it('a ciphertext does not open for another purpose, also where joined words would be the same (E5)', async () => {
  const key = await importKey(crypto.getRandomValues(new Uint8Array(32)));
  const plain = new TextEncoder().encode('x');
  const box = await sealBytes(key, ['ab', ['c', 'd'], 1], plain);
  expect(await openBytes(key, ['ab', ['c', 'd'], 1], box)).toEqual(plain);
  for (const other of [
    ['a', 'b', ['c', 'd'], 1],
    ['ab', ['cd'], 1],
    ['ab', ['c', 'd'], '1'],
    ['ab', ['d', 'c'], 1],
  ]) {
    expect(await openBytes(key, other, box)).toBeNull();
  }
});
