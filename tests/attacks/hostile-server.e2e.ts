import { gzipSync } from 'node:zlib';
import { expect, test } from '../e2e/support/fixtures.ts';
import { type Session, launch } from '../e2e/support/browser.ts';
import { killWorker } from '../e2e/support/kill-worker.ts';
import type { Panel } from '../e2e/support/panel.ts';
import { readArea, readConnection } from '../e2e/support/storage.ts';
import { until } from '../support/until.ts';
import { makeConnection } from './support/arena.ts';
import { CANARY, holdsCanary } from './support/canary.ts';
import { type Answer, type Hostile, hosts, startHostile } from './support/hostile-server.ts';

/** A vendor's server that has turned hostile: what the shipped build sends, and to whom, as the servers wrote it down. */
test.describe.configure({ mode: 'serial' });
let hostile: Hostile;
let session: Session;
let panel: Panel;
const BASE = `https://${hosts.main}`;

test.beforeAll(async ({ lab }) => {
  lab.reset();
  hostile = await startHostile(lab);
  session = await launch({ hosts: hostile.hosts, grant: [BASE, `https://${hosts.granted}`] });
  const page = await session.context.newPage();
  await page.goto(`${lab.origins.halopsa}/config`);
  panel = await makeConnection(session, page, {
    'Resource Server': `${BASE}/api`,
    'Authorization Server': `${BASE}/auth`,
  });
});
test.afterAll(async () => {
  await session.close();
  await hostile.close();
});

const json =
  (body: unknown, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const TOKEN = 'token-0f0f-marked-by-the-test-aa55';
const tokens: Answer = (hit, response) =>
  hit.path.startsWith('/auth/token')
    ? json({
        access_token: TOKEN,
        token_type: 'Bearer',
        expires_in: 60,
        scope: new URLSearchParams(hit.body).get('scope'),
      })(hit, response)
    : json({ tenant_id: 'acme', issuer: `${BASE}/auth`, auth_url: `${BASE}/auth` })(hit, response);

/** Tests the connection while the server answers so; @returns the causes that were named, and who was asked. */
async function verify(answer: Answer): Promise<{ causes: string[]; asked: string[]; text: string }> {
  hostile.hits.length = 0;
  hostile.answer(answer);
  await panel.page.bringToFront();
  await panel.test();
  const { verification } = await readConnection(panel.page);
  expect(verification?.state).toBe('done');
  const text = JSON.stringify(verification) + (await panel.page.locator('body').innerText());
  expect(holdsCanary(text)).toBe(false);
  expect(text).not.toContain(TOKEN);
  return {
    causes: [...new Set(verification?.checks.flatMap(({ cause }) => cause ?? []))],
    asked: [...new Set(hostile.hits.map(({ scheme, host }) => `${scheme}://${host}`))],
    text,
  };
}

test('F1, F2: the server is asked with the secret, so that the silence of the others below means something', async () => {
  const { asked } = await verify(tokens);
  expect(asked).toEqual([BASE]);
  expect(hostile.hits.some(({ body }) => body.includes(CANARY['Client Secret']))).toBe(true);
  expect(hostile.hits.some(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true);
  for (const { headers, method } of hostile.hits) {
    expect(['GET', 'POST']).toContain(method);
    expect([headers.cookie, headers.referer, headers['if-none-match']]).toEqual([undefined, undefined, undefined]);
  }
});

for (const status of [301, 302, 303, 307, 308])
  for (const [id, name, target] of [
    ['F1, F2', 'a host that was granted too', `https://${hosts.granted}/auth/token`],
    ['F1, F2', 'a stranger', `https://${hosts.stranger}/auth/token`],
    ['F3', 'http', `http://${hosts.plain}/auth/token`],
    ['F3, F4', 'the same host over http', `http://${hosts.main}/auth/token`],
    ['F4, F5', 'itself', `${BASE}/auth/token?again`],
  ] as const)
    test(`${id}: ${status} to ${name} is not followed, for the form with the secret and for the key in a header`, async () => {
      const away: Answer = (_, response) => void response.writeHead(status, { location: target }).end();
      const whenAsked = await verify(away);
      expect(whenAsked.asked).toEqual([BASE]);
      expect(whenAsked.causes).toContain('redirected');
      expect(hostile.hits.filter(({ path }) => path.includes('again'))).toEqual([]);
      // With a good token, each read carries it in a header.
      const { asked } = await verify((hit, response) => (hit.path.startsWith('/api/') ? away : tokens)(hit, response));
      expect(asked).toEqual([BASE]);
    });

test('F6: the session of an open console is not sent along', async () => {
  hostile.answer(
    (_, response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/html',
          'set-cookie': [
            'session=ambient; Secure; SameSite=None; Path=/',
            'strict=ambient; Secure; SameSite=Strict; Path=/',
          ],
        })
        .end('<!doctype html>signed in'),
  );
  const page = await session.context.newPage();
  await page.goto(`${BASE}/`);
  await page.reload();
  expect(hostile.hits.at(-1)?.headers.cookie).toContain('ambient');
  await page.close();
  await verify(tokens);
  expect(hostile.hits.filter(({ headers }) => headers.cookie)).toEqual([]);
});

test('F22: cookies that an answer sets are not kept, and no token is stored anywhere', async () => {
  await verify((hit, response) => {
    response.setHeader('set-cookie', 'planted=by-the-answer; Secure; Path=/');
    tokens(hit, response);
  });
  const cookies = await session.context.cookies(BASE);
  expect(cookies.map(({ name }) => name)).not.toContain('planted');
  for (const area of ['local', 'session', 'sync'] as const)
    expect(JSON.stringify(await readArea(panel.page, area))).not.toContain(TOKEN);
});

test('F9: a web page with 200 is named as one', async () => {
  const { causes } = await verify(
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  );
  expect(causes.join()).toMatch(/html-instead-of-json|captive-portal/);
});

test('F11: 100 MB are cut off, and the worker lives', async () => {
  let written = 0;
  const { causes } = await verify((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const part = Buffer.alloc(64 * 1024, 'a');
    const more = (): void => {
      while (written < 100 * 1024 * 1024 && !response.destroyed) {
        written += part.length;
        if (!response.write(part)) return void response.once('drain', more);
      }
    };
    more();
  });
  expect(causes).toContain('response-too-large');
  console.log(`100 MB: ${(written / 1024 / 1024).toFixed(1)} MB were written for all requests together`);
  expect(written).toBeLessThan(100 * 1024 * 1024);
});

test('F12: a bomb of 100 MB in 100 kB is cut off by what it unfolds to', async () => {
  const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));
  const { causes } = await verify(
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
  );
  expect(causes).toContain('response-too-large');
});

test('F14: a million brackets are no answer, and no harm', async () => {
  for (const depth of [100_000, 1_000_000]) {
    const { causes } = await verify(
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('['.repeat(depth) + ']'.repeat(depth)),
    );
    expect(causes.join()).toMatch(/response-too-large|unexpected-answer|html-instead-of-json/);
  }
});

test('F13, F25: an endless drip ends by itself', async () => {
  const started = performance.now();
  const { causes } = await verify((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
  });
  expect(causes).toContain('timeout');
  console.log(`drip: given up after ${((performance.now() - started) / 1000).toFixed(1)} s`);
});

test('F17: an absurd Retry-After is not waited for', async () => {
  const started = performance.now();
  const { causes, text } = await verify(
    (_, response) => void response.writeHead(429, { 'retry-after': '1000000000' }).end(),
  );
  expect(causes).toContain('rate-limited');
  expect(text).not.toContain('1000000000');
  console.log(`429: told after ${((performance.now() - started) / 1000).toFixed(1)} s`);
});

/** What would run if any of our pages took a vendor's text for more than text. */
const XSS = [
  '<script>__xss()</script>',
  '<img src=x onerror=__xss()>',
  '<svg onload=__xss()>',
  '"><img src=x onerror=__xss()>',
  "'-__xss()-'",
  'javascript:__xss()',
  '[x](javascript:__xss())',
  '<a href="javascript:__xss()">x</a>',
  '<iframe srcdoc="<script>parent.__xss()</script>">',
  '<math><mtext></p><img src=x onerror=__xss()>',
  '{{constructor.constructor("__xss()")()}}',
  '${__xss()}',
  '<style>*{background:url(//stranger.northwind.example/x)}</style>',
  '<base href=//stranger.northwind.example>',
  '<meta http-equiv=refresh content="0;url=//stranger.northwind.example">',
  '<form action=//stranger.northwind.example><input type=submit>',
  '</title><script>__xss()</script>',
  '--><script>__xss()</script>',
  ']]><script>__xss()</script>',
  '\u2028__xss()',
  '<details open ontoggle=__xss()>',
  '<video><source onerror=__xss()>',
  '<body onload=__xss()>',
  '<input autofocus onfocus=__xss()>',
  '<object data="javascript:__xss()">',
  '<embed src="javascript:__xss()">',
  '<link rel=stylesheet href=//stranger.northwind.example/x>',
  '&lt;script&gt;__xss()&lt;/script&gt;',
  '%3Cscript%3E__xss()%3C/script%3E',
  String.raw`\u003cscript\u003e__xss()\u003c/script\u003e`,
  '<scr<script>ipt>__xss()</script>',
  '<svg><animate onbegin=__xss() attributeName=x>',
  '<svg><a xlink:href="javascript:__xss()"><text>x</text></a></svg>',
  '<template><script>__xss()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=__xss()>">',
  '<marquee onstart=__xss()>',
  '<isindex type=image src=1 onerror=__xss()>',
  '<x contenteditable onblur=__xss()>',
  'data:text/html,<script>__xss()</script>',
  '\u202E<script>__xss()</script>',
];

test('E13: forty scripts in every text that a vendor gives run nowhere, and load nothing', async () => {
  expect(XSS).toHaveLength(40);
  const said: string[] = [];
  panel.page.on('console', (message) => said.push(message.text()));
  panel.page.on('dialog', (dialog) => void dialog.dismiss());
  await panel.page.evaluate(() => {
    const own = globalThis as unknown as { __ran: number; __xss: () => void };
    own.__ran = 0;
    own.__xss = () => (own.__ran += 1);
    document.addEventListener('securitypolicyviolation', () => (own.__ran += 1));
  });
  const nodes = () =>
    panel.page.evaluate(
      () =>
        document.querySelectorAll(
          'script, iframe, img, object, embed, base, meta[http-equiv], form[action], style, link',
        ).length,
    );
  const before = await nodes();
  for (let at = 0; at < XSS.length; at += 10) {
    const text = XSS.slice(at, at + 10);
    const all = (turn: number) =>
      Object.fromEntries(
        [
          'error',
          'error_description',
          'message',
          'detail',
          'title',
          'errorMessage',
          'tenant_id',
          'name',
          'issuer',
          'auth_url',
        ].map((key, place) => [key, text[(place + turn) % 10]]),
      );
    for (const status of [200, 400]) {
      let turn = 0;
      await verify((hit, response) => json(all((turn += 1)), status)(hit, response));
      expect(await nodes()).toBe(before);
      const links = await panel.page
        .locator('a')
        .evaluateAll((anchors) => anchors.map((each) => (each as HTMLAnchorElement).href));
      expect(links.filter((href) => !/^(https|chrome-extension):/.test(href))).toEqual([]);
    }
  }
  expect(await panel.page.evaluate(() => (globalThis as unknown as { __ran: number }).__ran)).toBe(0);
  expect(hostile.hits.filter(({ host }) => host === hosts.stranger)).toEqual([]);
  expect(said.filter((each) => each.includes('__xss'))).toEqual([]);
});

test('F8: addresses inside the network are never asked, in any spelling', async () => {
  const box = panel.page.getByRole('textbox', { name: 'Resource Server', exact: true });
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    'localhost',
    'a.localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '[::]',
    '169.254.169.254',
    '100.64.0.1',
    'localhost.',
  ]) {
    // Where a server does listen: it would write down what it is asked.
    const near = `https://${host}:${hostile.port}/api`;
    await box.fill(near);
    await box.press('Enter');
    await until('the value', async () => (await readConnection(panel.page)).fields['resourceServer']?.value === near);
    const { asked } = await verify(tokens);
    expect(asked.filter((each) => each !== BASE)).toEqual([]);
  }
  await box.fill(`${BASE}/api`);
  await box.press('Enter');
});

test('F21: a worker that is killed in mid-test leaves no token and no test that runs for ever', async () => {
  let waiting: () => void = () => {};
  const reached = new Promise<void>((resolve) => (waiting = resolve));
  hostile.hits.length = 0;
  hostile.answer((hit, response) => (hit.path.startsWith('/api/') ? waiting() : tokens(hit, response)));
  await panel.press(panel.button('Test connection'));
  await reached;
  await killWorker(session);
  const asked = hostile.hits.filter(({ path }) => path.startsWith('/auth/token')).length;
  await session.worker();
  await until(
    'the end of the test',
    async () => (await readConnection(panel.page)).verification?.state === 'interrupted',
  );
  await panel.button('Test connection').waitFor();
  expect(hostile.hits.filter(({ path }) => path.startsWith('/auth/token'))).toHaveLength(asked);
  for (const area of ['local', 'session'] as const)
    expect(JSON.stringify(await readArea(panel.page, area))).not.toContain(TOKEN);
});
