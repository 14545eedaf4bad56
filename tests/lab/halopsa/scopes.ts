/** Every permission of an application, in the order of the Permissions tab (HaloAPI and psmodule-halopsa, 2026-11-22). */
export const SCOPES = [
  'all',
  'all:standard',
  'all:teams',
  'admin',
  'admin:webhooks',
  'read:tickets',
  'edit:tickets',
  'read:calendar',
  'edit:calendar',
  'read:customers',
  'edit:customers',
  'read:crm',
  'edit:crm',
  'read:timesheets',
  'editMine:timesheets',
  'edit:timesheets',
  'read:contracts',
  'edit:contracts',
  'read:suppliers',
  'edit:suppliers',
  'read:items',
  'edit:items',
  'read:projects',
  'edit:projects',
  'read:sales',
  'edit:sales',
  'read:quotes',
  'edit:quotes',
  'read:sos',
  'edit:sos',
  'read:pos',
  'edit:pos',
  'read:invoices',
  'edit:invoices',
  'read:reporting',
  'edit:reporting',
  'read:software',
  'edit:software',
  'read:softwarelicensing',
  'edit:softwarelicensing',
  'read:kb',
  'edit:kb',
  'read:assets',
  'edit:assets',
  'read:distributionlists',
  'edit:distributionlists',
  'access:chat',
  'access:adpasswordreset',
] as const;

/** Scopes that belong to the protocol and need no tick. */
export const PROTOCOL_SCOPES = ['openid', 'offline_access'];

/** Whether ticks (or the scopes of a token) hold a scope; editing holds reading (LimaCharlie's probe, see the facts). */
export const holds = (granted: readonly string[], scope: string): boolean =>
  granted.includes(scope) || (scope.startsWith('read:') && granted.includes(scope.replace('read:', 'edit:')));

/** Whether a token's scopes open a resource, the broad ones included; `all` does not hold `all:teams` (Nango). */
export const opens = (granted: readonly string[], scope: string): boolean =>
  holds(granted, scope) || (scope !== 'all:teams' && (granted.includes('all') || granted.includes('all:standard')));
