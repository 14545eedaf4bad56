import type { VendorFault } from '../kit/lab-vendor.ts';

const PAIR = ['halopsa-to-dnsfilter'];

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
];
