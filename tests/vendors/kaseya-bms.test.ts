// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { addressValues } from '../../lib/model/address';
import kaseya from '../../lib/vendors/kaseya-bms';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://bmsemea.kaseya.com');
const LOGIN = { username: 'api.clientstore', password: 'Quiet-Harbour-28-invented', company: 'AcmeIT' };

const prove = (values = LOGIN) => lab.prove('kaseya-bms-to-clientst0r', values);

async function employee() {
  await lab.press('role-new', 'Save (S)', { roleName: 'API integration', roleType: 'Internal' });
  await lab.press('role', 'Save (S)', { apiAccess: 'on', 'crm/Accounts/View': 'Yes' });
  await lab.press('employee-new', 'Save (S)', { userType: 'API Employee', employeeRole: 'API integration' });
}

describe('Kaseya BMS', () => {
  it('asks the API of the region whose console is open', () => {
    expect(addressValues(kaseya, 'https://bmsapac.kaseya.com')).toMatchObject({
      apiUrl: 'https://api.bmsapac.kaseya.com',
    });
  });

  it('proves the employee by a sign-in, although no form of Client St0r takes one', async () => {
    await employee();
    const verification = await prove();
    expect(causesOf(verification)).toEqual([]);
    expect(verdictsOf(verification)).toEqual({ 'has-api-access': 'granted', 'accounts-view': 'granted' });
    const asked = lab.requests().filter(({ path }) => path.startsWith('/v2/'));
    expect([...new Set(asked.map(({ host }) => host))]).toEqual(['api.bmsemea.kaseya.com']);
  });

  it.each(['wrong-secret', 'wrong-company', 'mfa-required', 'role-lacks-permission', 'wrong-host', 'rate-limited'])(
    'names %s as that',
    async (fault) => {
      await employee();
      lab.fault('kaseya-bms', fault);
      expect(causesOf(await prove())).toEqual([fault]);
    },
  );

  it('never puts the employee’s password into the box for a key, which Client St0r prints in clear', () => {
    const { carries, verdict } = pairById('kaseya-bms-to-clientst0r')?.integration ?? { carries: [] };
    expect(carries.map(({ from }) => from)).toEqual(['apiUrl']);
    expect(verdict?.state).toBe('cannot-work');
  });
});
