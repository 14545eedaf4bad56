import { expect, it } from 'vitest';
import { passphraseStrength } from '../../lib/vault/passphrase-strength';

it.each([
  ['', 'too-short'],
  ['            ', 'too-short'],
  ['Tr0ub4dor&3', 'too-short'],
  ['🔑🔑🔑🔑🔑🔑', 'too-short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abababababab', 'weak'],
  ['1234567890123', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['zyxwvutsrqponm', 'weak'],
  ['passwordpassword', 'weak'],
  ['blue kettle 9', 'fair'],
  ['violet tram over nine bridges', 'good'],
  ['Lab-Passphrase-2026!', 'good'],
])('tells how much "%s" protects: %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
