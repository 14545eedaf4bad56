import type { Session } from './session.ts';

export type Values = Record<string, string>;

/** What the form of one PSA asks for. Only HaloPSA's labels are documented; the others are a guess and say so. */
export interface Box {
  name: string;
  label: string;
  type: 'text' | 'password';
  hint?: string;
}

const box = (name: string, label: string, more: Partial<Box> = {}): Box => ({ name, label, type: 'text', ...more });

export const PSAS: Record<string, readonly Box[]> = {
  HaloPSA: [
    box('clientId', 'Client ID'),
    box('clientSecret', 'Client Secret', { type: 'password' }),
    box('resourceServer', 'Resource Server', { hint: 'For example https://example.halopsa.com/api' }),
    box('authorizationServer', 'Authorization Server', { hint: 'For example https://example.halopsa.com/auth/' }),
    box('tenant', 'Tenant'),
  ],
  Syncro: [box('subdomain', 'Subdomain'), box('apiToken', 'API Token', { type: 'password' })],
  'ConnectWise PSA': [
    box('companyId', 'Company ID'),
    box('publicKey', 'Public Key'),
    box('privateKey', 'Private Key', { type: 'password' }),
    box('siteUrl', 'Site URL', { hint: 'For example https://na.myconnectwise.net' }),
  ],
  Atera: [box('apiKey', 'API Key', { type: 'password' })],
  Autotask: [box('username', 'Username (Key)'), box('secret', 'Password (Secret)', { type: 'password' })],
  Pulseway: [
    box('username', 'Username'),
    box('password', 'Password', { type: 'password' }),
    box('tenant', 'Company Name (Tenant ID)'),
    box('server', 'Fully Qualified Domain Name'),
  ],
};

/** What a box makes of new text; as it is, unless a fault says otherwise. */
export const onTyped = (session: Session, name: string, before: string, typed: string): string => {
  if (name === 'tenant' && session.tenantBox === 'hyphenates') return typed.toLowerCase().replaceAll(/\s+/g, '-');
  // Only text that arrives at once: a person who types "https://" passes through a slash at the end.
  const arrivedAtOnce = typed.length - before.length > 1;
  return name === 'authorizationServer' && session.authorizationServerBox === 'drops-slash' && arrivedAtOnce
    ? typed.replace(/\/+$/, '')
    : typed;
};

/** What a box makes of its text when it is left. */
export const onLeft = (session: Session, name: string, text: string): string => {
  if (name !== 'authorizationServer' || text === '') return text;
  if (session.authorizationServerBox === 'drops-slash') return text.replace(/\/+$/, '');
  return session.authorizationServerBox === 'adds-slash' && !text.endsWith('//') ? `${text}/` : text;
};

/** What is wrong with a box, as far as the page itself can tell. */
export const problemOf = (name: string, text: string): string | undefined => {
  if (text === '') return undefined;
  if (text.trim() !== text) return 'Remove the spaces at the ends.';
  if (name.endsWith('Server') && !URL.canParse(text)) return 'Enter a full address.';
  return undefined;
};
