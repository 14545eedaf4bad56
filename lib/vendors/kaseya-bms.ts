import { defineVendor } from './define';
import { bmsEngine } from './engines/bms';

/** Console hosts that the vendor documents; the API of each is at the same name with `api.` in front. */
const CONSOLES = ['bms.kaseya.com', 'bmsemea.kaseya.com', 'bmsapac.kaseya.com', 'vorexlogin.com'];

export default defineVendor({
  id: 'kaseya-bms',
  name: 'Kaseya BMS',
  kind: 'psa',
  aliases: ['BMS', 'Vorex'],
  hosts: CONSOLES.flatMap((host) => [`https://${host}/*`, `https://api.${host}/*`]),
  notConsoles: CONSOLES.map((host) => `api.${host}`),
  selfHosted: false,
  ...bmsEngine({
    name: 'Kaseya BMS',
    console: 'https://bms.kaseya.com/',
    apis: CONSOLES.map((host) => ({ host, value: `https://api.${host}` })),
    example: { api: 'https://api.bms.kaseya.com', host: 'bms.kaseya.com' },
  }),
  references: [
    {
      id: 'hosts',
      title: 'Kaseya help: BMS REST API V2, and its hosts',
      url: 'https://help.bms.kaseya.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Four consoles are documented; a British one was not found. Documented, not seen live.',
    },
    {
      id: 'guide',
      title: 'Gradient MSP and RocketCyber: role and API Employee for Kaseya BMS',
      url: 'https://support.meetgradient.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'A guide of Client St0r names System, Security, API Users with an API Key and Secret: no source of Kaseya’s has those.',
    },
    {
      id: 'api-employee',
      title: 'Pulseway help, the same engine: dedicated API integration account',
      url: 'https://intercom.help/pulseway/en/articles/6813472',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'rest-v2',
      title: 'Kaseya BMS: description of its API V2',
      url: 'https://api.bms.kaseya.com/swagger/index.html',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in a public copy; documented, not seen live.',
    },
    {
      id: 'refusals',
      title:
        'Kaseya BMS: its description declares no error, so their texts and the label of the role’s list are guesses',
      url: 'https://api.bms.kaseya.com/swagger/index.html',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
