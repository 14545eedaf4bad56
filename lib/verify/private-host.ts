/** IPv4 ranges that are not the public internet (RFC 6890 and what IANA added), as address and prefix length. */
const RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Names that are answered inside a network (RFC 6761, 6762, 8375, 9476 and what routers use). */
const INNER = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/;

const asNumber = (ipv4: string) => ipv4.split('.').reduce((all, part) => all * 256 + Number(part), 0);

const isPrivateIpv4 = (ipv4: string) =>
  RANGES.some(([from, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(asNumber(ipv4) / size) === Math.floor(asNumber(from) / size);
  });

/** Eight groups of an address as `URL` writes it: hexadecimal, at most one `::`. */
function groupsOf(ipv6: string): number[] {
  const [head = '', tail] = ipv6.split('::');
  const parse = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const left = parse(head);
  const right = parse(tail ?? '');
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}

function isPrivateIpv6(ipv6: string): boolean {
  const groups = groupsOf(ipv6);
  const [first = 0, second = 0, third = 0] = groups;
  const ipv4At = (at: number) => {
    const [high = 0, low = 0] = groups.slice(at);
    return isPrivateIpv4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  };
  // Mapped, translated (RFC 6052) and 6to4 addresses lead to the IPv4 address inside them; 64:ff9b:1::/48 is for local use.
  if (first === 0x64 && second === 0xff9b) return third === 1 || ipv4At(6);
  if (first === 0x2002) return ipv4At(1);
  // Global unicast is 2000::/3; of it, 2001:db8::/32 is for documents and 2001::/32 is Teredo, which hides an address.
  if ((first & 0xe000) !== 0x2000) return true;
  return first === 0x2001 && (second === 0xdb8 || second === 0);
}

/**
 * Whether a host lies in somebody's own network, as far as its name tells: a public name may lead there all the same, and
 * only the grant for each host is a bound for that.
 * @param hostname - as `URL` writes it, which has folded decimal, octal and hexadecimal spellings.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return isPrivateIpv4(host);
  return !host.includes('.') || INNER.test(host);
}
