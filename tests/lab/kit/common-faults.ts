import type { Cause } from '../../../lib/model/cause.ts';
import { cutOff, neverAnswer } from '../cut-off.ts';
import { hugeJson } from '../huge-json.ts';
import { guestNetworkPage, maintenancePage, portalPage } from '../pages.ts';
import type { Answer, VendorFault } from './lab-vendor.ts';

interface Common {
  does: string;
  answer: Answer;
}

const REFUSED_ADDRESS = 'Access from your IP address is not allowed.';

/** What can go wrong with any vendor, before its own code is reached. */
const COMMON = {
  unreachable: {
    does: 'requests to the API are cut off unanswered.',
    answer: (lab) => cutOff(lab.env),
  },
  timeout: {
    does: 'the API never answers.',
    answer: (lab, request) => neverAnswer(lab.env, request.signal),
  },
  maintenance: {
    does: 'the API answers 503 with a maintenance page.',
    answer: () => maintenancePage(),
  },
  'captive-portal': {
    does: 'the API answers 200 with a guest network’s sign-in page.',
    answer: () => guestNetworkPage(),
  },
  'html-instead-of-json': {
    does: 'the API answers 200 with a web page.',
    answer: (_lab, _request, url) => portalPage(url.hostname),
  },
  'rate-limited': {
    does: 'the API answers 429 with Retry-After: 30.',
    answer: () =>
      new Response('Retry later', { status: 429, headers: { 'content-type': 'text/plain', 'retry-after': '30' } }),
  },
  'ip-not-allowed': {
    does: 'the API answers 403 with a text about the address.',
    answer: () => new Response(REFUSED_ADDRESS, { status: 403, headers: { 'content-type': 'text/plain' } }),
  },
  redirected: {
    does: 'the API answers 307 to https://sso.acme-msp.example.',
    answer: (_lab, _request, url) =>
      new Response(null, { status: 307, headers: { location: `https://sso.acme-msp.example${url.pathname}` } }),
  },
  'response-too-large': {
    does: 'the API streams 100 MB of JSON.',
    answer: () => hugeJson(),
  },
} satisfies Partial<Record<Cause, Common>>;

export type CommonFault = keyof typeof COMMON;

/** What can go wrong with an API whose key is sent as it is: there is no sign-in that could fail first. */
export const OF_ANY_API = [
  'unreachable',
  'timeout',
  'maintenance',
  'html-instead-of-json',
  'rate-limited',
  'redirected',
  'response-too-large',
] as const satisfies CommonFault[];

interface Where {
  /** Paths that it is about, by how they begin; all that are no page of the console when absent. */
  on?: string | string[];
  only?: string[];
}

/** Rows for a vendor's table: faults that need nothing of the vendor but their name. */
export const common = (names: readonly CommonFault[], { on, only }: Where = {}): VendorFault[] => {
  const prefixes = on === undefined ? [''] : [on].flat();
  const meant = (url: URL) => prefixes.some((prefix) => url.pathname.startsWith(prefix));
  return names.map((name) => {
    const { does, answer }: Common = COMMON[name];
    return {
      name,
      does: `On ${on === undefined ? 'every path' : prefixes.join(' and ')}, ${does}`,
      at: 'api',
      ...(only && { only }),
      answer: (lab, request, url) => (meant(url) ? answer(lab, request, url) : undefined),
    };
  });
};
