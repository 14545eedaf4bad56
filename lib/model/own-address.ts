/** Longer addresses are none that a person types. */
const LONGEST = 500;

/**
 * Why an address that a person typed cannot be a console's or a server's, as a key of the words; null when it can. The
 * rules are those of every other console: https, no port (a match pattern cannot name one), nothing before the host that
 * makes it look like another, and no dot after it.
 */
export function addressProblem(address: string): string | null {
  if (address === '') return 'missing';
  if (address.length > LONGEST) return 'too-long';
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return 'scheme-missing';
  const url = URL.parse(address);
  if (!url?.hostname || /[\s\\]/.test(address)) return 'not-an-address';
  if (url.protocol !== 'https:') return 'not-https';
  if (url.username || url.password) return 'has-login';
  if (url.port !== '') return 'has-port';
  // A star is a letter like others to `URL`, and every host there is to a match pattern; brackets are none to it.
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(url.hostname)) return 'not-an-address';
  // A key in an address would be kept in clear.
  return url.search ? 'has-query' : null;
}

/** What is kept of an address: no query, and of the hash only a page's route. */
export function tidyAddress(text: string): string {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return text.trim();
  url.search = '';
  if (!/^#!?\//.test(url.hash) || /[?=]/.test(url.hash)) url.hash = '';
  return url.href;
}

/** Why a path cannot be asked for. Braces would be read as a template, `//` and `..` lead elsewhere. */
export function pathProblem(path: string): string | null {
  if (!path.startsWith('/')) return 'path-no-slash';
  if (path.length > LONGEST) return 'too-long';
  return /[\s{}\\#%]|\/\/|\/\.\.?(\/|\?|$)/.test(path) || !/^[\x21-\x7e]+$/.test(path) ? 'path-odd' : null;
}

/** Headers that a browser drops or fills in itself (Fetch, "forbidden request-header"): the key would never arrive. */
const FORBIDDEN =
  /^(accept-charset|accept-encoding|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|accept|proxy-.*|sec-.*)$/i;

/** Why a header cannot carry the key. RFC 9110, 5.6.2: a name is a token. */
export function headerProblem(name: string): string | null {
  if (name === '') return 'missing';
  if (name.length > 80) return 'too-long';
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'header-odd';
  return FORBIDDEN.test(name) ? 'header-forbidden' : null;
}

/** Why a parameter of the query cannot carry the key. */
export function queryProblem(name: string): string | null {
  if (name === '') return 'missing';
  return /^[\w.[\]-]{1,80}$/.test(name) ? null : 'query-odd';
}
