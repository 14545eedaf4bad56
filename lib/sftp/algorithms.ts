const POINT = { nistp256: 65, nistp384: 97, nistp521: 133 } as const;
type Curve = keyof typeof POINT;

const text = (bytes: Uint8Array | undefined): string => new TextDecoder('latin1').decode(bytes);

/** Length in bits of a positive number as SSH writes it (RFC 4251, 5: a leading zero keeps the sign off). */
const bitsOf = (number: Uint8Array): number => {
  const first = number.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (number.length - first) * 8 - Math.clz32(number[first] ?? 0) + 24;
};

const isPositive = (number: Uint8Array | undefined): number is Uint8Array =>
  number !== undefined && number.length > 0 && (number[0] ?? 0x80) < 0x80;

/** Strength in bits of what follows the algorithm's name in a public key; none when that is not such a key. */
type Measure = (parts: readonly Uint8Array[]) => number | undefined;

const rsa: Measure = ([e, n, ...more]) =>
  more.length === 0 && isPositive(e) && isPositive(n) && (e.at(-1) ?? 0) % 2 === 1 ? bitsOf(n) : undefined;

const ed25519 =
  (length: number): Measure =>
  (parts) =>
    parts.length === length && parts[0]?.length === 32 ? 256 : undefined;

const ecdsa =
  (curve: Curve, length: number): Measure =>
  (parts) =>
    parts.length === length && text(parts[0]) === curve && parts[1]?.length === POINT[curve] && parts[1][0] === 4
      ? Number(curve.slice(-3))
      : undefined;

const dsa: Measure = ([p, q, g, y, ...more]) =>
  more.length === 0 && isPositive(p) && isPositive(q) && isPositive(g) && isPositive(y) ? bitsOf(p) : undefined;

/** Kinds of public key by the name that stands inside them (RFC 4253, 5656, 8709; OpenSSH's PROTOCOL.u2f). */
export const ALGORITHMS: Readonly<Record<string, Measure>> = {
  'ssh-rsa': rsa,
  'ssh-ed25519': ed25519(1),
  'ecdsa-sha2-nistp256': ecdsa('nistp256', 2),
  'ecdsa-sha2-nistp384': ecdsa('nistp384', 2),
  'ecdsa-sha2-nistp521': ecdsa('nistp521', 2),
  'sk-ssh-ed25519@openssh.com': ed25519(2),
  'sk-ecdsa-sha2-nistp256@openssh.com': ecdsa('nistp256', 3),
  'ssh-dss': dsa,
};
