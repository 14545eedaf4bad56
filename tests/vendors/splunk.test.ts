// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressValue } from '../../lib/model/address';
import splunk from '../../lib/vendors/splunk';
import { causesOf, onLab } from './support/on-lab';

const PAIR = 'splunk-to-dnsfilter';
const lab = onLab('https://acme.splunkcloud.com');

async function token(): Promise<string> {
  await lab.press('new-token', 'Submit', { name: 'DNSFilter' });
  return (await lab.open('http-event-collector'))['tokenValue'] ?? '';
}

describe('Splunk', () => {
  it('tells the collector from the console’s address, so that nobody sends events to the console', () => {
    const url = splunk.fields.find(({ id }) => id === 'collectorUrl');
    if (!url) throw new Error('no address of the collector');
    expect(addressValue(url, 'https://acme.splunkcloud.com')).toBe(
      'https://http-inputs-acme.splunkcloud.com/services/collector/event',
    );
    expect(addressValue(url, 'https://splunk.acme.example:8000')).toBe(
      'https://splunk.acme.example:8088/services/collector/event',
    );
  });

  it('proves a token without storing an event, and keeps it out of every address', async () => {
    const hecToken = await token();
    const verification = await lab.prove(PAIR, { hecToken });
    expect(verification.checks.map(({ id, state }) => [id, state])).toEqual([
      ['check-values', 'passed'],
      ['allow-hosts', 'passed'],
      ['health', 'passed'],
      ['get-token', 'passed'],
    ]);
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(hecToken);
  });

  it('names an address whose path is not the collector’s', async () => {
    const hecToken = await token();
    const collectorUrl = 'https://http-inputs-acme.splunkcloud.com/services/elsewhere/event';
    expect(causesOf(await lab.prove(PAIR, { hecToken, collectorUrl }))).toEqual(['wrong-host']);
  });

  it.each([
    'wrong-secret',
    'application-inactive',
    'unreachable',
    'timeout',
    'maintenance',
    'captive-portal',
    'redirected',
    'html-instead-of-json',
    'rate-limited',
  ])('%s is named as exactly that', async (name) => {
    const hecToken = await token();
    lab.fault('splunk', name);
    expect(causesOf(await lab.prove(PAIR, { hecToken }))).toEqual([name]);
  });
});
