import { parseTemplate } from 'url-template';

/** Names of the fields that an RFC 6570 template uses, so that a wrong value stops only the requests that need it. */
export function templateFields(template: string): string[] {
  return [...template.matchAll(/\{[+#./;?&]?([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace(/[*:].*$/, '').trim()),
  );
}

/**
 * Fills an RFC 6570 template. A base keeps its path, and exactly one slash comes between it and what the template adds,
 * however the base ends: `//token` is another address to the vendor's server.
 * @param values - only what applies here; an absent one leaves no trace in the address.
 * @returns null when a base is no address, or the result is none.
 */
export function expandUrl(template: string, values: Readonly<Record<string, string>>): string | null {
  const context: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!template.includes(`{+${name}}`)) {
      context[name] = value.trim();
      continue;
    }
    const base = URL.parse(value.trim());
    if (!base || base.search || base.hash || base.username || base.password) return null;
    context[name] = `${base.origin}${base.pathname}`.replace(/\/+$/, '');
  }
  if (templateFields(template).some((name) => template.includes(`{+${name}}`) && !context[name])) return null;
  return URL.parse(parseTemplate(template).expand(context))?.href ?? null;
}
