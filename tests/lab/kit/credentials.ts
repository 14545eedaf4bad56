/** The user and the password of a Basic header; undefined when there is none. */
export const basicOf = (request: Request): { user: string; password: string } | undefined => {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!encoded) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon === -1 ? undefined : { user: text.slice(0, colon), password: text.slice(colon + 1) };
};

/** The token of a Bearer header; undefined when there is none. */
export const bearerOf = (request: Request): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/** The fields of a body: a form, multipart or JSON. Empty when it cannot be read as what it says it is. */
export const fieldsOf = async (request: Request): Promise<Record<string, string>> => {
  const type = request.headers.get('content-type') ?? '';
  try {
    if (/^application\/(.+\+)?json\b/i.test(type)) {
      const body: unknown = await request.json();
      const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
      return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
    }
    if (/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
      return Object.fromEntries(
        [...(await request.formData())].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      );
  } catch {
    // What cannot be read holds no fields.
  }
  return {};
};
