import { common } from '../kit/common-faults.ts';
import type { VendorFault } from '../kit/lab-vendor.ts';

const PAIR = ['halopsa-to-dnsfilter'];
/** Guides in which a key of DNSFilter's own API is made. */
const KEY = ['dnsfilter-to-script', 'dnsfilter-to-zapier'];

/** Every way in which the lab's DNSFilter can go wrong. */
export const dnsfilterFaults: VendorFault[] = [
  {
    name: 'missing-trailing-slash',
    does: 'The Authorization Server box drops a trailing slash.',
    at: 'console',
    only: PAIR,
    unfinished: ['fill-form'],
  },
  {
    name: 'extra-trailing-slash',
    does: 'The Authorization Server box appends a slash on blur although one is there.',
    at: 'console',
    only: PAIR,
    unfinished: ['fill-form'],
  },
  {
    name: 'tenant-not-needed',
    host: 'on-prem',
    does: 'The Tenant box turns "Not set" into "not-set".',
    at: 'console',
    only: PAIR,
    unfinished: ['fill-form'],
  },
  {
    name: 'wrong-secret',
    does: 'The key was revoked or has expired: the API answers 401 to either.',
    at: 'api',
    only: KEY,
  },
  {
    name: 'owner-token',
    does: 'The key belongs to the owner: the API tells the role “owner”.',
    at: 'api',
    only: KEY,
  },
  {
    name: 'secret-expired',
    does: 'The list of keys tells that every key ends in three days.',
    at: 'api',
    only: KEY,
  },
  {
    name: 'zero-rows',
    does: 'The user who made the key sees no organization.',
    at: 'api',
    only: KEY,
  },
  {
    name: 'secret-malformed',
    does: 'The page shows the key without its last part.',
    at: 'console',
    only: KEY,
    unfinished: ['test-connection'],
  },
  ...common(
    [
      'unreachable',
      'timeout',
      'maintenance',
      'rate-limited',
      'html-instead-of-json',
      'redirected',
      'response-too-large',
    ],
    { on: '/v1/', only: KEY },
  ),
];
