/** No answer of a vendor nests deeper; a million brackets would overflow the stack of whoever walks or clones it. */
const MAX_DEPTH = 64;

function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}

/** Parses what a stranger sent. @returns undefined when it is no JSON, or nested beyond reason. */
export function parseJson(text: string): { value: unknown } | undefined {
  if (tooDeep(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** An own property of a parsed answer; never one of the prototype, whatever the vendor calls its keys. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** The same, when it is a string that is not empty. */
export function ownText(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** An own property, its name compared without case: some APIs document `Result` and send `result`. */
function ownAnyCase(value: unknown, key: string): unknown {
  const exact = own(value, key);
  if (exact !== undefined || typeof value !== 'object' || value === null) return exact;
  const name = Object.keys(value).find((each) => each.toLowerCase() === key.toLowerCase());
  return name === undefined ? undefined : own(value, name);
}

/** What stands at the end of a way of keys; numbers count into arrays. */
export function valueAt(value: unknown, way: readonly string[]): unknown {
  return way.reduce((here, key) => ownAnyCase(here, key), value);
}

/** The same, when it is a string that is not empty. */
export function textAt(value: unknown, way: readonly string[]): string | undefined {
  const found = way.length === 0 ? undefined : valueAt(value, way);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
