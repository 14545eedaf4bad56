import { defineVendor } from './define';
import { bmsEngine } from './engines/bms';

export default defineVendor({
  id: 'pulseway-psa',
  name: 'Pulseway PSA',
  kind: 'psa',
  aliases: ['Pulseway'],
  hosts: ['https://psa.pulseway.com/*', 'https://api.psa.pulseway.com/*'],
  // Pulseway RMM is another product with an API of its own: its tokens do not work here, nor ours there.
  notConsoles: ['api.psa.pulseway.com'],
  selfHosted: false,
  ...bmsEngine({
    name: 'Pulseway PSA',
    console: 'https://psa.pulseway.com/',
    apis: [{ host: 'psa.pulseway.com', value: 'https://api.psa.pulseway.com' }],
    example: { api: 'https://api.psa.pulseway.com', host: 'psa.pulseway.com' },
  }),
  references: [
    {
      id: 'hosts',
      title: 'Pulseway help: PSA REST API V2, and where its console and API are',
      url: 'https://intercom.help/pulseway/en/articles/6072337',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Documented, not seen live. Regional hosts are not documented; one public client uses psa.pulseway.com/api/v2.',
    },
    {
      id: 'guide',
      title: 'Gradient MSP: Pulseway PSA integration',
      url: 'https://support.meetgradient.com/pulseway-psa',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The addresses of the pages are not documented.',
    },
    {
      id: 'api-employee',
      title: 'Pulseway help: dedicated API integration account',
      url: 'https://intercom.help/pulseway/en/articles/6813472',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'rest-v2',
      title: 'Pulseway help: PSA REST API V2',
      url: 'https://intercom.help/pulseway/en/articles/6072337',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'The engine is Kaseya BMS’s: its requests are confirmed there, and likely here.',
    },
    {
      id: 'refusals',
      title:
        'Kaseya BMS: its public description declares no error, so their texts and the label of the role’s list are guesses',
      url: 'https://api.bms.kaseya.com/swagger/index.html',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
