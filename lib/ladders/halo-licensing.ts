import type { Ladder } from './ladder';

const SERVER = 'https://support.nethelpdesk.com';

/** The request that the vendor documents for the server, for the commands too. */
export const LICENCE_CHECK = `${SERVER}/lic/licenseCheck`;

/** Whether an on-premises Halo can reach its licensing service. Documented; not seen live by this project. */
export const haloLicensing: Ladder = {
  id: 'halo-licensing',
  name: 'Halo licensing (on-premises)',
  addresses: ['75.2.9.128/32', '3.33.165.105/32'],
  port: 443,
  rungs: [
    {
      id: 'open-server',
      method: 'GET',
      url: `${SERVER}/`,
      expect: { kind: 'status', status: 403 },
      source: 'halo-guide-2068',
    },
    {
      id: 'licence-check',
      method: 'POST',
      url: LICENCE_CHECK,
      expect: {
        kind: 'json',
        form: { allow: false },
        // The vendor's own spelling, to the letter (kbid=2068, read 2026-11-22).
        words: { allowMessage: 'Unable to obtain licence information from the Halo Licencing Server.' },
      },
      source: 'halo-guide-2068',
    },
    {
      id: 'second-server',
      method: 'GET',
      url: 'https://licensing.haloitsm.com/',
      expect: { kind: 'undocumented' },
      source: 'halo-second-endpoint',
    },
  ],
  beyond: ['server', 'api-pool', 'auth-pool'],
  references: [
    {
      id: 'halo-guide-2068',
      title: 'Halo guide 2068, Halo Application Licensing',
      url: 'https://usehalo.com/guides/2068',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Both endpoints, both addresses, the 403 and the answer to the POST. Documented, not seen live.',
    },
    {
      id: 'halo-content-type',
      title: 'Content type of the POST: JSON, as Postman sends it',
      url: 'https://www.halopsa.com/guides/article?kbid=2068',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'halo-second-endpoint',
      title: 'What licensing.haloitsm.com answers is not documented',
      url: 'https://www.haloitsm.com/guides/article?kbid=2068',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
};
