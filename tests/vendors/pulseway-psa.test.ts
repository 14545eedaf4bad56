// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://psa.pulseway.com');
const LOGIN = { username: 'api.dnsfilter', password: 'Quiet-Harbour-27-invented', company: 'AcmeIT' };

/** A role and an employee, as the guide says; `than` is done otherwise. */
async function employee(than: { access?: string; type?: string; view?: string } = {}) {
  await lab.press('role-new', 'Save (S)', { roleName: 'API integration', roleType: 'Internal' });
  await lab.press('role', 'Save (S)', { apiAccess: than.access ?? 'on', 'crm/Accounts/View': than.view ?? 'Yes' });
  await lab.press('employee-new', 'Save (S)', {
    userType: than.type ?? 'API Employee',
    employeeRole: 'API integration',
  });
}

const prove = (values = LOGIN) => lab.prove('pulseway-psa-to-dnsfilter', values);

describe('Pulseway PSA', () => {
  it('is proven right when all is right, and the password is shown nowhere', async () => {
    await employee();
    const verification = await prove();
    expect(causesOf(verification)).toEqual([]);
    expect(verdictsOf(verification)).toEqual({ 'has-api-access': 'granted', 'accounts-view': 'granted' });
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(LOGIN.password);
  });

  it('calls a refused sign-in refused, although its status is 200', async () => {
    await employee();
    const verification = await prove({ ...LOGIN, password: 'another' });
    expect(causesOf(verification)).toEqual(['wrong-secret']);
    expect(Object.values(verdictsOf(verification))).toEqual(['not tested', 'not tested']);
  });

  it('names Has API Access beside the password, since the refusal does not say which it is', async () => {
    await employee({ access: '' });
    const { checks } = await prove();
    const signIn = checks.find(({ state }) => state === 'failed');
    expect(signIn?.verdict).toContain('Has API Access');
    expect(`${signIn?.verdict} ${signIn?.fix}`).not.toContain('application');
  });

  it('tells a wrong company and a second factor from a wrong password', async () => {
    await employee({ type: 'Employee' });
    expect(causesOf(await prove({ ...LOGIN, company: 'acmeit.pulseway' }))).toEqual(['wrong-company']);
    expect(causesOf(await prove())).toEqual(['mfa-required']);
  });

  it('names the right to accounts alone when only that is missing', async () => {
    await employee({ view: 'No' });
    const verification = await prove();
    expect(causesOf(verification)).toEqual(['role-lacks-permission']);
    expect(verdictsOf(verification)).toEqual({ 'has-api-access': 'granted', 'accounts-view': 'missing' });
  });
});
