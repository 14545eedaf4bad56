import type { OAuthError } from './oauth-error.ts';

export interface Credentials {
  id: string;
  secret: string;
}

const fromBasic = (header: string): Credentials | undefined => {
  const [, encoded] = /^Basic (.+)$/i.exec(header) ?? [];
  if (!encoded) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0
    ? undefined
    : { id: decodeURIComponent(text.slice(0, colon)), secret: decodeURIComponent(text.slice(colon + 1)) };
};

/** Reads who asks from the form or from a Basic header (RFC 6749, 2.3.1), never from both. */
export const clientCredentials = (form: URLSearchParams, header: string | undefined): Credentials | OAuthError => {
  const grantType = form.get('grant_type');
  if (!grantType)
    return { error: 'invalid_request', text: "The mandatory 'grant_type' parameter is missing.", id: 'ID2029' };
  if (grantType !== 'client_credentials')
    return { error: 'unsupported_grant_type', text: "The specified 'grant_type' is not supported.", id: 'ID2032' };
  const basic = header === undefined ? undefined : fromBasic(header);
  if (basic && form.has('client_secret'))
    return { error: 'invalid_request', text: 'Multiple client credentials cannot be specified.', id: 'ID2087' };
  const id = basic?.id ?? form.get('client_id');
  if (!id)
    return {
      error: 'invalid_request',
      text: "The 'client_id' or 'client_assertion' parameter must be specified.",
      id: 'ID2057',
    };
  return { id, secret: basic?.secret ?? form.get('client_secret') ?? '' };
};
