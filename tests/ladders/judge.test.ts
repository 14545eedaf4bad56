import { describe, expect, it } from 'vitest';
import { haloLicensing } from '../../lib/ladders/halo-licensing';
import { type Climbed, judgeLadder } from '../../lib/ladders/judge';
import type { Outcome } from '../../lib/verify/outcome';

const DOCUMENTED = {
  allow: false,
  allowMessage: 'Unable to obtain licence information from the Halo Licencing Server.',
};
const html = (status: number): Outcome => ({ kind: 'html', status, headers: {}, text: '<p>' });
const json = (body: unknown, status = 200): Outcome => ({ kind: 'json', status, headers: {}, body });
const HEALTHY = { 'open-server': html(403), 'licence-check': json(DOCUMENTED), 'second-server': html(403) };

type Came = Partial<Record<keyof typeof HEALTHY, Outcome | undefined>>;

const judge = (came: Came = {}, why?: Climbed['why']) =>
  judgeLadder(
    haloLicensing,
    new Map(
      Object.entries({ ...HEALTHY, ...came }).flatMap(([id, outcome]) =>
        outcome ? [[id, { outcome, durationMs: 1, ...(why && { why }) }]] : [],
      ),
    ),
  );
const told = (...given: Parameters<typeof judge>) =>
  Object.fromEntries(judge(...given).map(({ id, state, cause }) => [id, cause ? `${state}: ${cause}` : state]));
const everywhere = (outcome: Outcome): Came => ({
  'open-server': outcome,
  'licence-check': outcome,
  'second-server': outcome,
});

const BEYOND = { server: 'not-tested', 'api-pool': 'not-tested', 'auth-pool': 'not-tested' };
const GOOD = { 'open-server': 'passed', 'licence-check': 'passed', 'second-server': 'not-tested', ...BEYOND };

describe('the documented error is the pass', () => {
  it('passes on 403 and on the documented JSON, and never says that the Auth application pool was tested', () => {
    expect(told()).toEqual(GOOD);
  });

  it('does not pass a second endpoint whose answer nobody documented, whatever it answers', () => {
    for (const outcome of [html(403), html(200), json(DOCUMENTED), json({}, 500)])
      expect(told({ 'second-server': outcome })['second-server']).toBe('not-tested');
  });

  it('does not pass what was never asked', () => {
    expect(told({ 'licence-check': undefined })['licence-check']).toBe('not-tested');
  });

  it('takes the status of the POST as it comes: only its body is documented', () => {
    expect(told({ 'licence-check': json(DOCUMENTED, 400) })).toEqual(GOOD);
  });

  it('warns when Halo reworded its answer, rather than send somebody to the firewall', () => {
    const reworded = json({ ...DOCUMENTED, allowMessage: 'Unable to obtain license information.' });
    expect(told({ 'licence-check': reworded })).toEqual({ ...GOOD, 'licence-check': 'warning' });
  });
});

describe('wrong answers are told apart', () => {
  it.each([
    ['a firewall that cuts off', 'unreachable', 'unreachable'],
    ['TLS inspection that the browser does not trust', 'tls', 'tls'],
    ['a browser that cannot tell', 'unknown', 'unreachable'],
  ] as const)('%s', (_, why, cause) => {
    const lost: Outcome = { kind: 'no-connection' };
    expect(told({ 'open-server': lost, 'licence-check': lost }, why)).toEqual({
      ...GOOD,
      'open-server': `failed: ${cause}`,
      'licence-check': 'skipped',
    });
  });

  it('says so when it cannot tell a firewall from a refused certificate', () => {
    const [first] = judge({ 'open-server': { kind: 'no-connection' } }, 'unknown');
    expect(first?.verdict).toContain('does not tell');
  });

  it('a proxy that lets the GET through and blocks the POST, with whatever status', () => {
    for (const status of [200, 403, 502])
      expect(told({ 'licence-check': html(status) })).toEqual({
        ...GOOD,
        'licence-check': 'failed: html-instead-of-json',
      });
  });

  it('a captive portal, which answers everything with its page, is named once', () => {
    for (const status of [200, 511])
      expect(told(everywhere(html(status)))).toEqual({
        'open-server': 'failed: captive-portal',
        'licence-check': 'skipped',
        'second-server': 'skipped',
        ...BEYOND,
      });
  });

  it('another server with JSON of its own, near misses and prototypes included', () => {
    for (const body of [{}, { allow: true }, { allow: 'false' }, { allow: false }, [], null, 'no', { allowMessage: 1 }])
      expect(told({ 'licence-check': json(body) })).toEqual({ ...GOOD, 'licence-check': 'failed: wrong-host' });
  });

  it('a 200 where a 403 is documented', () => {
    for (const outcome of [html(200), json({}), html(404), html(503)])
      expect(told({ 'open-server': outcome })).toEqual({ ...GOOD, 'open-server': 'failed: unexpected-answer' });
  });

  it.each([
    [{ kind: 'redirected' }, 'redirected'],
    [{ kind: 'timeout' }, 'timeout'],
    [{ kind: 'forbidden-url' }, 'permission-not-granted-to-extension'],
    [{ kind: 'too-large', status: 403 }, 'response-too-large'],
  ] as const)('%j', (outcome, cause) => {
    expect(told({ 'open-server': outcome })).toEqual({ ...GOOD, 'open-server': `failed: ${cause}` });
  });

  it('the same mistake at two servers is told for both: a firewall may let only one out', () => {
    const lost = told(everywhere({ kind: 'timeout' }));
    expect([lost['open-server'], lost['licence-check'], lost['second-server']]).toEqual([
      'failed: timeout',
      'skipped',
      'failed: timeout',
    ]);
  });

  it('every named cause comes with what to do', () => {
    const outcomes: Outcome[] = [
      { kind: 'redirected' },
      { kind: 'timeout' },
      { kind: 'no-connection' },
      { kind: 'forbidden-url' },
      { kind: 'too-large', status: 200 },
      html(200),
      json({}),
      html(403),
    ];
    const failures = outcomes.flatMap((outcome) => judge(everywhere(outcome)).filter(({ cause }) => cause));
    expect(failures.length).toBeGreaterThan(8);
    expect(failures.filter(({ fix }) => !fix).map(({ cause }) => cause)).toEqual([]);
  });
});
