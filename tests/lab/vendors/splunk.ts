import { randomUUID } from 'node:crypto';
import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';

const COLLECTOR = 'http-inputs-acme.splunkcloud.com';

interface Input {
  name: string;
  acknowledges: boolean;
}

const inputs = (lab: VendorSide): Record<string, Input> => (lab.memory['inputs'] ??= {}) as Record<string, Input>;

/** The collector's own table of codes (docs.splunk.com, facts/other-vendors.md §10.1). */
const told = (code: number, status: number, text: string) => json({ text, code }, status);

const collect = async (lab: VendorSide, request: Request): Promise<Response> => {
  const header = request.headers.get('authorization');
  if (!header) return told(2, 401, 'Token is required');
  const [, token] = /^Splunk (\S+)$/.exec(header) ?? [];
  if (!token) return told(3, 401, 'Invalid authorization');
  const input = lab.has('wrong-secret') ? undefined : inputs(lab)[token];
  if (!input) return told(4, 403, 'Invalid token');
  if (lab.has('application-inactive')) return told(1, 403, 'Token disabled');
  const body = await request.text();
  if (body === '') return told(5, 400, 'No data');
  if (input.acknowledges && !request.headers.has('x-splunk-request-channel'))
    return told(10, 400, 'Data channel is missing');
  try {
    const event = (JSON.parse(body) as { event?: unknown }).event;
    if (event === undefined) return told(12, 400, 'Event field is required');
    if (event === '') return told(13, 400, 'Event field cannot be blank');
  } catch {
    return told(6, 400, 'Invalid data format');
  }
  lab.memory['events'] = Number(lab.memory['events'] ?? 0) + 1;
  return told(0, 200, 'Success');
};

/** Splunk Cloud on AWS: a console, and an HTTP Event Collector on a host of its own. */
export default defineLabVendor({
  id: 'splunk',
  name: 'Splunk Cloud',
  hosts: ['acme.splunkcloud.com', COLLECTOR],
  patterns: ['*.splunkcloud.com'],
  grant: ['https://acme.splunkcloud.com', `https://${COLLECTOR}`],
  origin: 'https://acme.splunkcloud.com',
  start: '/en-US/app/launcher/home',
  pages: [
    {
      id: 'home',
      path: '/en-US/app/launcher/home',
      title: 'Home',
      trail: ['Home'],
      controls: [{ kind: 'note', text: 'Choose Settings to manage what comes in.' }],
    },
    {
      id: 'http-event-collector',
      path: '/en-US/manager/launcher/http-eventcollector',
      title: 'HTTP Event Collector',
      trail: ['Settings', 'Data inputs', 'HTTP Event Collector'],
      markup: 'table',
      controls: [
        { kind: 'shown', id: 'inputName', label: 'Name', when: 'inputName' },
        { kind: 'code', id: 'tokenValue', label: 'Token Value', when: 'inputName' },
        { kind: 'shown', id: 'inputStatus', label: 'Status', value: 'Enabled', when: 'inputName' },
        { kind: 'button', label: 'New Token', go: 'new-token' },
      ],
    },
    {
      id: 'new-token',
      path: '/en-US/manager/launcher/adddatamethods/selectsource',
      title: 'Add Data',
      fresh: true,
      controls: [
        { kind: 'text', id: 'name', label: 'Name' },
        { kind: 'checkbox', id: 'acknowledge', label: 'Enable indexer acknowledgement' },
        { kind: 'button', label: 'Submit' },
      ],
    },
  ],
  shows: (lab) => (lab.has('application-inactive') ? { inputStatus: 'Disabled' } : {}),
  press(lab, _page, button, values) {
    if (button !== 'Submit') return undefined;
    const name = values['name'] ?? '';
    if (name === '') return { alert: 'Name is required.' };
    const token = randomUUID();
    inputs(lab)[token] = { name, acknowledges: values['acknowledge'] === 'on' };
    return {
      set: { inputName: name, tokenValue: lab.has('secret-malformed') ? token.slice(0, 23) : token },
      go: 'http-event-collector',
      status: 'Token has been created.',
    };
  },
  answer(lab, request, url) {
    if (url.hostname !== COLLECTOR) return undefined;
    if (request.method === 'GET' && url.pathname === '/services/collector/health')
      return told(17, 200, 'HEC is healthy');
    if (request.method === 'POST' && /^\/services\/collector(\/event)?$/.test(url.pathname))
      return collect(lab, request);
    return json({ text: 'The requested URL was not found on this server.', code: 404 }, 404);
  },
  faults: [
    { name: 'wrong-secret', does: 'The token was deleted: the collector answers 403, code 4.', at: 'api' },
    { name: 'application-inactive', does: 'The token is disabled: the collector answers 403, code 1.', at: 'api' },
    {
      name: 'secret-malformed',
      does: 'The list shows the token without its last group.',
      at: 'console',
      unfinished: ['test-connection'],
      skips: ['save-export'],
    },
    ...common(['unreachable', 'timeout', 'maintenance', 'rate-limited', 'captive-portal', 'redirected'], {
      on: '/services/',
    }),
    // The health answers as it should: somebody's portal stands in front of the rest.
    ...common(['html-instead-of-json'], { on: '/services/collector/event' }),
  ],
});
