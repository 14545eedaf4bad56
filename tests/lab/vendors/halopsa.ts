import { halopsaFaults } from '../halopsa/faults.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';

/** HaloPSA: its console, authorization server and API are in tests/lab/halopsa. */
export default defineLabVendor({
  id: 'halopsa',
  name: 'HaloPSA',
  hosts: ['acme.halopsa.com'],
  grant: [],
  origin: 'https://acme.halopsa.com',
  start: '/config',
  ownConsole: true,
  pages: [],
  faults: halopsaFaults,
});
