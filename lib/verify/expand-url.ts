import { parseTemplate } from 'url-template';

/** Names of the fields that an RFC 6570 template uses, so that a wrong value stops only the requests that need it. */
export function templateFields(template: string): string[] {
  return [...template.matchAll(/\{[+#./;?&]?([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace(/[*:].*$/, '').trim()),
  );
}

/** Whether an address is none without this field: it stands in the host or the path, not in the query alone. */
export const isNeeded = (template: string, field: string): boolean =>
  template.includes(`{+${field}}`) || template.includes(`{${field}}`);

/** What a server gave as part of a path: nothing that could lead elsewhere. */
const PATH_PART = /^[\w.-]+(\/[\w.-]+)*$/;

/**
 * Fills an RFC 6570 template. A base (`{+name}` at the very beginning) keeps its path, and exactly one slash comes between
 * it and what the template adds, however the base ends: `//token` is another address to the vendor's server. `{+name}`
 * further on is a piece of path.
 * @param values - only what applies here; an absent one leaves no trace in the address.
 * @returns null when a base is no address, or the result is none.
 */
export function expandUrl(template: string, values: Readonly<Record<string, string>>): string | null {
  const context: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const at = template.indexOf(`{+${name}}`);
    if (at < 0) {
      context[name] = value.trim();
    } else if (at > 0) {
      const piece = value.trim().replace(/^\/+|\/+$/g, '');
      if (!PATH_PART.test(piece) || piece.split('/').includes('..')) return null;
      context[name] = piece;
    } else {
      const base = URL.parse(value.trim());
      if (!base || base.search || base.hash || base.username || base.password) return null;
      context[name] = `${base.origin}${base.pathname}`.replace(/\/+$/, '');
    }
  }
  if (templateFields(template).some((name) => isNeeded(template, name) && !context[name])) return null;
  return URL.parse(parseTemplate(template).expand(context))?.href ?? null;
}
