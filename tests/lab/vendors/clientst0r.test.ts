// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressIn } from '../press-in.ts';
import { startLab, type Lab } from '../server.ts';

const BUILD_MS = 60_000;

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const press = (page: string, button: string, values: Record<string, string> = {}) =>
  pressIn(lab, 'clientst0r')(page, button, values);

const form = async (base_url = 'https://acmemsp.syncromsp.com') => {
  const made = await pressIn(lab, 'syncro')('api-token-new', 'Create API Token', { tokenName: 'Client St0r' });
  const { apiToken = '' } = made.once ?? {};
  return { psa_provider: 'Syncro', name: 'Syncro', base_url, syncro_api_key: apiToken, syncro_subdomain: 'acmemsp' };
};

describe('the lab’s Client St0r', () => {
  it('wants every value that the provider needs before it saves', async () => {
    const values = await form();
    expect(await press('psa-create', 'Save Integration', { ...values, syncro_api_key: '' })).toMatchObject({
      alert: 'This field is required for Syncro.',
    });
    expect((await press('psa-create', 'Save Integration', values)).go).toBe('psa-detail');
  });

  it('tests with one request to the provider, with the token as it was typed', async () => {
    await press('psa-create', 'Save Integration', await form('https://acmemsp.syncromsp.com/'));
    expect(await press('psa-detail', 'Test Connection')).toMatchObject({
      status: expect.stringContaining('successful'),
    });
    expect(lab.requests().filter(({ by }) => by === 'clientst0r')).toMatchObject([
      { host: 'acmemsp.syncromsp.com', path: '/api/v1/me', status: 200 },
    ]);
  });

  it.each(['wrong-secret', 'unreachable', 'rate-limited'])('says the same sentence about %s', async (fault) => {
    await press('psa-create', 'Save Integration', await form());
    lab.fault('syncro', fault);
    expect(await press('psa-detail', 'Test Connection')).toMatchObject({
      alert: 'Connection test failed. Please check your credentials and Base URL.',
    });
  });

  it('takes a web page for success, as the real one does', async () => {
    await press('psa-create', 'Save Integration', await form());
    lab.fault('syncro', 'html-instead-of-json');
    expect((await press('psa-detail', 'Test Connection')).status).toContain('successful');
  });

  it('cannot log in to NinjaOne at all', async () => {
    const rmm = { rmm_provider: 'NinjaOne', name: 'Ninja', base_url: 'https://app.ninjarmm.com' };
    const keys = { ninja_client_id: 'a', ninja_client_secret: 'b', ninja_refresh_token: 'c' };
    expect((await press('rmm-create', 'Save Integration', { ...rmm, ...keys })).go).toBe('rmm-detail');
    expect(await press('rmm-detail', 'Sync Now')).toMatchObject({ alert: expect.stringContaining('failed') });
  });
});
