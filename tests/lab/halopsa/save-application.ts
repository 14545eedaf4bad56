import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { has, type LabState } from '../state.ts';
import type { Application, Tenant } from './tenant.ts';

/** What the application form sends at Save. */
export const ApplicationForm = z.object({
  /** The Client ID that the form showed. */
  clientId: z.string(),
  name: z.string().check(z.trim(), z.minLength(1)),
  description: z.string(),
  active: z.boolean(),
  method: z.enum(['username-password', 'implicit', 'authorization-code', 'client-credentials', 'api-key']),
  loginType: z.enum(['', 'agent', 'user', 'supplier']),
  agentId: z.nullable(z.number()),
  permissions: z.array(z.string()),
});
export type ApplicationForm = z.infer<typeof ApplicationForm>;

/** A secret as HaloPSA makes them: two GUIDs joined by a hyphen. */
export const newSecret = (): string => `${randomUUID()}-${randomUUID()}`;

const permissionsAtSave = (state: LabState, ticked: string[]): string[] => {
  const more: string[] = [];
  if (has(state, 'halopsa', 'all-permissions')) more.push('all');
  if (has(state, 'halopsa', 'excess-permission')) more.push('edit:tickets');
  const kept = has(state, 'halopsa', 'application-lacks-permission')
    ? ticked.filter((scope) => scope !== 'edit:invoices')
    : ticked;
  return [...new Set([...kept, ...more])];
};

/**
 * Stores a new application or the changes to one, faults included.
 *
 * A new application always gets another Client ID than the form showed (HaloAPI issue 19).
 */
export const saveApplication = (
  state: LabState,
  tenant: Tenant,
  form: ApplicationForm,
  existing?: Application,
): Application => {
  const draft = tenant.drafts.get(form.clientId) ?? null;
  tenant.drafts.delete(form.clientId);
  const rotated = draft !== null && has(state, 'halopsa', 'wrong-secret') ? newSecret() : draft;
  const application: Application = {
    clientId: existing?.clientId ?? randomUUID(),
    name: form.name,
    description: form.description,
    active: form.active && !has(state, 'halopsa', 'application-inactive'),
    method: has(state, 'halopsa', 'wrong-grant-type') ? 'authorization-code' : form.method,
    loginType: has(state, 'halopsa', 'wrong-login-type') ? 'user' : form.loginType,
    agentId: form.agentId,
    permissions: permissionsAtSave(state, form.permissions),
    secret: rotated ?? existing?.secret ?? null,
    system: false,
  };
  tenant.applications.set(application.clientId, application);
  return application;
};
