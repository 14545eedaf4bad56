import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';

const SERVER = 'support.nethelpdesk.com';
const SECOND = 'licensing.haloitsm.com';
const LICENCE_CHECK = '/lic/licenseCheck';

const page = (status: number, title: string): Response =>
  new Response(`<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/**
 * Halo's licensing service (kbid=2068, facts/halo-dnsfilter.md §3). It has no console: the guide's own page stands for
 * one. What SECOND answers, and what the status of the POST is, is not documented; here 403 and 200.
 */
export default defineLabVendor({
  id: 'halo-licensing',
  name: 'Halo licensing',
  hosts: ['usehalo.com', SERVER, SECOND],
  grant: [`https://${SERVER}`, `https://${SECOND}`],
  origin: 'https://usehalo.com',
  start: '/guides/2068',
  pages: [
    {
      id: 'guide',
      path: '/guides/2068',
      title: 'Licensing of an on-premises Halo',
      trail: ['Guides'],
      controls: [{ kind: 'note', text: 'Allow HTTPS to the licensing service.' }],
    },
  ],
  async answer(_lab, request, url) {
    if (url.hostname === SERVER && request.method === 'POST' && url.pathname === LICENCE_CHECK) {
      // A body or a type that is not as documented is not answered as documented.
      if (!request.headers.get('content-type')?.startsWith('application/json')) return page(415, 'Unsupported type');
      if (!isObject(await request.text())) return page(400, 'Bad request');
      return json({
        allow: false,
        allowMessage: 'Unable to obtain licence information from the Halo Licencing Server.',
      });
    }
    return page(403, '403 Forbidden');
  },
  faults: [
    {
      name: 'tls',
      does: 'Something inspects TLS with a certificate that the browser does not trust.',
      at: 'api',
      untrusted: [SERVER],
    },
    {
      name: 'html-instead-of-json',
      does: 'A proxy lets the GET through and answers the POST with its own page, 403.',
      at: 'api',
      answer: (_lab, { method }) => (method === 'POST' ? page(403, 'Blocked by the web filter') : undefined),
    },
    {
      name: 'wrong-host',
      does: 'Another server answers the POST, with JSON of its own.',
      at: 'api',
      answer: (_lab, { method }) => (method === 'POST' ? json({ allow: true, licence: 'none' }) : undefined),
    },
    {
      name: 'unexpected-answer',
      does: 'The GET is answered with 200 in place of 403.',
      at: 'api',
      answer: (_lab, { method }) => (method === 'GET' ? page(200, 'It works') : undefined),
    },
    ...common(['unreachable', 'timeout', 'captive-portal', 'redirected']),
  ],
});
