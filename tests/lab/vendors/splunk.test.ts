// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../call.ts';
import { pressIn } from '../press-in.ts';
import { startLab, type Lab } from '../server.ts';

const BUILD_MS = 60_000;
const collector = 'https://http-inputs-acme.splunkcloud.com/services/collector';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const send = async (authorization: string, body = '') => {
  const headers: Record<string, string> = authorization ? { authorization } : {};
  const answer = await call(lab.port, `${collector}/event`, { method: 'POST', headers, body });
  return [answer.status, answer.json()['code']];
};

const newToken = async (values: Record<string, string> = {}): Promise<string> => {
  const pressed = await pressIn(lab, 'splunk')('new-token', 'Submit', { name: 'DNSFilter', ...values });
  expect(pressed.go).toBe('http-event-collector');
  const shown = await call(lab.port, 'https://acme.splunkcloud.com/console-data/values/http-event-collector');
  return shown.json<{ values: Record<string, string> }>().values['tokenValue'] ?? '';
};

describe('the lab’s Splunk', () => {
  it('tells an accepted token from a refused one without storing an event', async () => {
    const token = await newToken();
    expect(await send(`Splunk ${token}`)).toEqual([400, 5]);
    expect(await send(`Bearer ${token}`)).toEqual([401, 3]);
    expect(await send('')).toEqual([401, 2]);
    expect(await send('Splunk 00000000-0000-4000-8000-000000000000')).toEqual([403, 4]);
    expect(lab.state().vendors['splunk']?.memory).not.toContain('events');
  });

  it('refuses events of a token that waits for acknowledgements', async () => {
    expect(await send(`Splunk ${await newToken({ acknowledge: 'on' })}`, '{"event":"x"}')).toEqual([400, 10]);
    const token = await newToken();
    expect(await send(`Splunk ${token}`, '{"event":"x"}')).toEqual([200, 0]);
    expect(await send(`Splunk ${token}`, 'x')).toEqual([400, 6]);
  });

  it.each([
    ['wrong-secret', [403, 4]],
    ['application-inactive', [403, 1]],
  ])('%s', async (name, wanted) => {
    const token = await newToken();
    lab.fault('splunk', name);
    expect(await send(`Splunk ${token}`)).toEqual(wanted);
  });

  it('is connected by DNSFilter’s Data Export, and only with its own token', async () => {
    const configure = (hecToken: string) =>
      pressIn(lab, 'dnsfilter')('data-export', 'Save Configuration', {
        exportDestination: 'HTTP Event Collector (HEC)',
        hecUrl: `${collector}/event`,
        hecToken,
      });
    expect(await configure('another')).toMatchObject({ alert: expect.stringContaining('could not be delivered') });
    expect(await configure(await newToken())).toMatchObject({ status: 'The configuration was saved.' });
    expect(lab.requests().find(({ by }) => by === 'dnsfilter')).toMatchObject({ path: '/services/collector/event' });
  });
});
