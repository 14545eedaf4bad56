export type Strength = 'too-short' | 'weak' | 'fair' | 'good';

const SHORTEST = 12;

/**
 * Judges a passphrase by length and variety alone. It knows no dictionary and claims no number of bits: "fair" says
 * only that it is neither short nor a pattern. A vault is made from "fair" on.
 */
export function passphraseStrength(passphrase: string): Strength {
  const chars = Array.from(passphrase.normalize('NFC').trim(), (char) => char.codePointAt(0) ?? 0);
  if (chars.length < SHORTEST) return 'too-short';
  const distinct = new Set(chars).size;
  const fresh = withoutRuns(chars);
  if (distinct < 6 || fresh < 8 || /^(.+?)\1+$/su.test(passphrase)) return 'weak';
  return fresh >= 16 && distinct >= 9 ? 'good' : 'fair';
}

/** @returns how many characters are left when "aaaa", "1234" and "zyxw" count as their first two. */
function withoutRuns(chars: number[]): number {
  return chars.filter((char, at) => {
    const before = chars[at - 1];
    const first = chars[at - 2];
    if (before === undefined || first === undefined) return true;
    const step = char - before;
    return Math.abs(step) > 1 || step !== before - first;
  }).length;
}
