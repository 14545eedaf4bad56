import type { Cause } from '../../model/cause';

/** Causes of a refusal that are about one right: the sign-in itself was accepted. */
export const LACKS: ReadonlySet<Cause> = new Set(['role-lacks-permission', 'application-lacks-permission']);
