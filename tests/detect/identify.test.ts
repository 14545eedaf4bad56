import { describe, expect, it } from 'vitest';
import { candidates, identify, isHostedBy, watchList } from '../../lib/detect/identify';
import { vendors } from '../../lib/vendors/index';

const names = (url: string) => candidates(url, vendors).map(({ id }) => id);
const API = ['Configuration', 'Resource Server', 'Authorisation Server'];

describe('whose console an address is', () => {
  it.each([
    ['https://acme.halopsa.com/config', ['halopsa']],
    ['https://acme.haloitsm.com/config', ['halopsa']],
    ['https://acme.haloservicedesk.com/', ['halopsa']],
    ['https://app.dnsfilter.com/', ['dnsfilter']],
  ])('%s is the vendor’s', (url, expected) => expect(names(url)).toEqual(expected));

  it.each([
    'https://halopsa.com/pricing',
    'https://www.halopsa.com/config',
    'https://halo.halopsa.com/apidoc/info',
    'https://auth.haloservicedesk.com/token',
    'https://haloacademy.halopsa.com/',
  ])('%s is marketing or documentation: no overlay annoys a reader there', (url) => expect(names(url)).toEqual([]));

  it.each([
    'https://acme.halopsa.com.evil.example/config',
    'https://evil-halopsa.com/config',
    'https://evil.example/?https://acme.halopsa.com/config',
    'https://acme.xn--hlopsa-3nf.com/config',
  ])('%s only looks like HaloPSA: it is treated as any granted host, never as the vendor’s own', (url) => {
    const halo = vendors.find(({ id }) => id === 'halopsa');
    expect(halo && isHostedBy(new URL(url).origin, halo)).toBe(false);
  });

  it('http is never a console: a secret would travel in clear', () => {
    expect(names('http://acme.halopsa.com/config')).toEqual([]);
  });

  it('a host that the person granted may be any vendor that lives on hosts of others', () => {
    const may = names('https://psa.example-msp.com/config');
    expect(may).toEqual(expect.arrayContaining(['dnsfilter', 'halopsa', 'tactical-rmm']));
    expect(may).not.toContain('atera');
  });
});

describe('which page it is', () => {
  const page = (url: string, landmarks: string[]) => identify(url, landmarks, vendors)?.page.id;

  it('knows the API page with either spelling, on hosted and self-hosted consoles', () => {
    expect(page('https://acme.halopsa.com/config/integrations/api', API)).toBe('api');
    expect(
      page('https://psa.example-msp.com/config/integrations/api?x=1#y', [...API.slice(0, 2), 'Authorization Server']),
    ).toBe('api');
  });

  it('stays silent when the landmarks are not there yet, so that nothing is read from a half-loaded page', () => {
    expect(page('https://acme.halopsa.com/config/integrations/api', [])).toBeUndefined();
  });

  it('tells a saved application from one that is being edited', () => {
    const at = 'https://acme.halopsa.com/config/integrations/api/applications?id=x';
    expect(page(at, ['Details', 'Permissions', 'Edit'])).toBe('application');
    expect(page(at, ['Details', 'Permissions', 'Save'])).toBe('application-edit');
    expect(page(at, ['Add an Application', 'Details', 'Permissions', 'Save'])).toBe('application-new');
  });

  it('does not take the end-user portal for the console', () => {
    expect(page('https://acme.halopsa.com/portal', ['Configuration', ...API])).toBeUndefined();
  });

  it('knows the destination’s form wherever it lives', () => {
    const form = ['Client ID', 'Client Secret', 'Resource Server', 'Authorization Server', 'Tenant', 'Save and Test'];
    expect(page('https://billing.example.net/x', form)).toBe('psa-form');
  });
});

it('tells the detector every text once, and nothing off the consoles', () => {
  const list = watchList('https://acme.halopsa.com/', vendors);
  expect(new Set(list).size).toBe(list.length);
  expect(list).toContain('Add an Application');
  expect(list).not.toContain('Save and Test');
  expect(watchList('https://www.halopsa.com/', vendors)).toEqual([]);
});
