import type { Application as Stored, LoginType, Method } from '../../halopsa/tenant.ts';

/** An application as the server shows it: never with its secret. */
export type Application = Omit<Stored, 'secret'> & { hasSecret: boolean };

export const METHODS: readonly (readonly [Method, string])[] = [
  ['username-password', 'Username & Password'],
  ['implicit', 'Implicit Flow (Single Page Application)'],
  ['authorization-code', 'Authorisation Code (Native Application)'],
  ['client-credentials', 'Client ID and Secret (Services)'],
  ['api-key', 'API Key'],
];

export const LOGIN_TYPES: readonly (readonly [LoginType, string])[] = [
  ['', ''],
  ['agent', 'Agent'],
  ['user', 'User'],
  ['supplier', 'Supplier'],
];

/** The text that the console shows for a value of a list. */
export const textOf = (list: readonly (readonly [string, string])[], value: string): string =>
  list.find(([id]) => id === value)?.[1] ?? '';
