import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const CONSOLE = 'console.meridian-desk.example';
const API = 'api.meridian-desk.example';

/** Made up from end to end: a system that no list has, for guides that a person describes. Its key is shown once. */
export default defineLabVendor({
  id: 'meridian-desk',
  name: 'Meridian Desk',
  hosts: [CONSOLE, API],
  grant: [`https://${CONSOLE}`, `https://${API}`],
  origin: `https://${CONSOLE}`,
  start: '/home',
  pages: [
    {
      id: 'home',
      path: '/home',
      title: 'Home',
      trail: ['Home'],
      controls: [{ kind: 'note', text: 'Nothing waits for you today.' }],
    },
    {
      id: 'api',
      path: '/settings/api',
      title: 'API access',
      trail: ['Settings', 'API access'],
      markup: 'dl',
      controls: [
        { kind: 'shown', id: 'account', label: 'Account ID', value: 'acme-msp' },
        { kind: 'shown', id: 'url', label: 'API URL', value: `https://${API}` },
        { kind: 'code', id: 'key', label: 'API key', when: 'key' },
        { kind: 'note', text: 'Copy it now: it is not shown again.', when: 'key' },
        { kind: 'button', label: 'Generate key' },
      ],
    },
  ],
  press(lab, _page, button) {
    if (button !== 'Generate key') return undefined;
    const key = `mdk_${invented(32)}`;
    lab.memory['key'] = key;
    return { once: { key }, status: 'A new key was generated. The old one stopped.' };
  },
  answer(lab, request, url) {
    if (url.hostname !== API) return undefined;
    const key = lab.memory['key'];
    const given = request.headers.get('x-meridian-key');
    if (key === undefined || given !== key || lab.has('wrong-secret')) return json({ error: 'unknown key' }, 401);
    if (request.method !== 'GET') return json({ error: 'The lab changes nothing' }, 405);
    if (lab.has('application-lacks-permission')) return json({ error: 'not for this key' }, 403);
    if (lab.has('wrong-host')) return json({ error: 'no such resource' }, 404);
    if (url.pathname === '/v1/me') return json({ account: 'acme-msp', name: 'Connection key' });
    // An answer without a body, as some systems make theirs.
    if (url.pathname === '/v1/ping') return new Response(null, { status: 204 });
    return notFoundPage();
  },
  faults: [
    { name: 'wrong-secret', does: 'The key was revoked: every request answers 401.', at: 'api' },
    { name: 'application-lacks-permission', does: 'The key may do nothing: every request answers 403.', at: 'api' },
    { name: 'wrong-host', does: 'The API moved: every path answers 404.', at: 'api' },
    ...common(['unreachable', 'maintenance', 'html-instead-of-json', 'rate-limited', 'redirected'], { on: '/v1/' }),
  ],
});
