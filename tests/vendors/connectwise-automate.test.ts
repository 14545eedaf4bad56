// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://acmeit.hostedrmm.com');
const HELD = {
  username: 'api_integration',
  password: 'Quiet-Harbour-29-invented',
  clientId: '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
};

/** A user as the guide says, with or without the tick that spares it the second factor. */
const user = (integrator = 'on') =>
  lab.press('user', 'Save', { username: HELD.username, password: HELD.password, integrator });

const prove = (values: Record<string, string> = HELD) => lab.prove('connectwise-automate-to-clientst0r', values);

describe('ConnectWise Automate', () => {
  it('is proven right when all is right, and the password is shown nowhere', async () => {
    await user();
    const verification = await prove();
    expect(causesOf(verification)).toEqual([]);
    expect(new Set(Object.values(verdictsOf(verification)))).toEqual(new Set(['granted']));
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(HELD.password);
  });

  it('does not take 200 without a token for a sign-in: it asks for a second factor', async () => {
    await user('');
    const verification = await prove();
    expect(causesOf(verification)).toEqual(['mfa-required']);
    expect(verification.checks.find(({ state }) => state === 'failed')?.fix).toContain('Integrator');
  });

  it('blames the ClientID, not the password, when only the sign-in succeeds', async () => {
    await user();
    const verification = await prove({ ...HELD, clientId: '00000000-1c9e-4b66-a7d0-3e84f1629b07' });
    expect(causesOf(verification)).toEqual(['vendor-client-id-missing']);
    expect(verification.checks.find(({ id }) => id === 'get-token')?.state).toBe('passed');
  });

  it('says why a list may be empty: nothing else would', async () => {
    await user();
    lab.fault('connectwise-automate', 'zero-rows');
    const clients = (await prove()).checks.find(({ id }) => id === 'read-clients');
    expect(clients?.state).toBe('warning');
    expect(clients?.verdict).toContain('Show All Access');
  });

  it.each(['wrong-secret', 'role-lacks-permission', 'wrong-host', 'rate-limited', 'maintenance'])(
    'names %s as that',
    async (fault) => {
      await user();
      lab.fault('connectwise-automate', fault);
      expect(causesOf(await prove())).toEqual([fault]);
    },
  );

  it('says before anybody starts that Client St0r cannot sign in to it', () => {
    expect(pairById('connectwise-automate-to-clientst0r')?.integration.verdict.state).toBe('cannot-work');
  });
});
