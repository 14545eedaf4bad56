/** The schemes that are spoken: https, and plain http to this machine itself when a test says so. */
export const isSecure = (url: URL, allowLoopbackHttp: boolean): boolean =>
  url.protocol === 'https:' || (allowLoopbackHttp && url.protocol === 'http:' && isLoopback(url.hostname));

/** @param hostname - as `URL` writes it: decimal and hexadecimal addresses are already folded. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  /^127(\.\d+){3}$/.test(hostname) ||
  hostname === '[::1]';
