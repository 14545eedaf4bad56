import { common } from '../kit/common-faults.ts';
import { bearerOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';
import { notFoundPage } from '../pages.ts';

const KEY = 'RangerKey-0a1b2c3d-invented';
const LISTS = ['accounts', 'contacts', 'tickets', 'contracts'];

/**
 * Nobody has seen a REST API of RangerMSP. This answers as the code of Client St0r expects it, so that a verification is
 * shown to be right if there is one; the fault wrong-host is what most people will meet.
 */
export default defineLabVendor({
  id: 'rangermsp',
  name: 'RangerMSP',
  hosts: ['rangermsp.acme-msp.example'],
  grant: ['https://rangermsp.acme-msp.example'],
  origin: 'https://rangermsp.acme-msp.example',
  start: '/',
  inHand: { baseUrl: 'https://rangermsp.acme-msp.example/api/v1', apiKey: KEY },
  pages: [
    {
      id: 'home',
      path: '/',
      title: 'RangerMSP Web',
      trail: ['Home'],
      controls: [{ kind: 'note', text: 'Nothing about an API is to be found here.' }],
    },
  ],
  answer(lab, request, url) {
    if (!url.pathname.startsWith('/api/')) return undefined;
    if (lab.has('wrong-secret') || bearerOf(request) !== KEY) return json({ message: 'Unauthorized' }, 401);
    const list = url.pathname.replace('/api/v1/', '');
    if (request.method !== 'GET' || !LISTS.includes(list)) return notFoundPage();
    if (list === 'contracts' && lab.has('role-lacks-permission')) return json({ message: 'Forbidden' }, 403);
    const results = list === 'tickets' && lab.has('zero-rows') ? [] : [{ id: `${list}-1` }];
    return json({ results, totalCount: results.length, page: 1, pageSize: 1 });
  },
  faults: [
    { name: 'wrong-secret', does: 'The key is not known: 401.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The key may not read contracts: 403.', at: 'api' },
    { name: 'zero-rows', does: 'There is no ticket.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'There is no REST service: everything under /api answers 404 with a page.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/api/') ? notFoundPage() : undefined),
    },
    ...common(['unreachable', 'timeout', 'maintenance', 'html-instead-of-json', 'rate-limited', 'redirected'], {
      on: '/api/',
    }),
  ],
});
