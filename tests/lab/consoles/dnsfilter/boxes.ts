import type { Session } from './session.ts';

export type Values = Record<'clientId' | 'clientSecret' | 'resourceServer' | 'authorizationServer' | 'tenant', string>;
export type BoxName = keyof Values;

export const BOXES: readonly { name: BoxName; label: string; type: 'text' | 'password'; hint?: string }[] = [
  { name: 'clientId', label: 'Client ID', type: 'text' },
  { name: 'clientSecret', label: 'Client Secret', type: 'password' },
  {
    name: 'resourceServer',
    label: 'Resource Server',
    type: 'text',
    hint: 'For example https://example.halopsa.com/api',
  },
  {
    name: 'authorizationServer',
    label: 'Authorization Server',
    type: 'text',
    hint: 'For example https://example.halopsa.com/auth/',
  },
  { name: 'tenant', label: 'Tenant', type: 'text' },
];

/** What a box makes of new text; as it is, unless a fault says otherwise. */
export const onTyped = (session: Session, name: BoxName, before: string, typed: string): string => {
  if (name === 'tenant' && session.tenantBox === 'hyphenates') return typed.toLowerCase().replaceAll(/\s+/g, '-');
  // Only text that arrives at once: a person who types "https://" passes through a slash at the end.
  const arrivedAtOnce = typed.length - before.length > 1;
  return name === 'authorizationServer' && session.authorizationServerBox === 'drops-slash' && arrivedAtOnce
    ? typed.replace(/\/+$/, '')
    : typed;
};

/** What a box makes of its text when it is left. */
export const onLeft = (session: Session, name: BoxName, text: string): string => {
  if (name !== 'authorizationServer' || text === '') return text;
  if (session.authorizationServerBox === 'drops-slash') return text.replace(/\/+$/, '');
  return session.authorizationServerBox === 'adds-slash' && !text.endsWith('//') ? `${text}/` : text;
};

/** What is wrong with a box, as far as the page itself can tell. */
export const problemOf = (name: BoxName, text: string): string | undefined => {
  if (text === '') return undefined;
  if (text.trim() !== text) return 'Remove the spaces at the ends.';
  if (name.endsWith('Server') && !URL.canParse(text)) return 'Enter a full address.';
  return undefined;
};
