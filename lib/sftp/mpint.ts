/** An unsigned number as SSH writes it: no leading zeros, but one where the first bit is set (RFC 4251, 5). */
export function mpint(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = first < 0 ? new Uint8Array() : bytes.subarray(first);
  return (short[0] ?? 0) < 0x80 ? short : Uint8Array.of(0, ...short);
}
