import { NO_CONSOLE, defineVendor } from './define';

/** Known by its key alone: no public page shows what Zapier's DNSFilter app asks for, so no form of it is claimed here. */
export default defineVendor({
  id: 'zapier',
  name: 'Zapier',
  kind: 'automation',
  aliases: ['Zap'],
  ...NO_CONSOLE,
  limits: [{ text: 'What its DNSFilter app can do is in no public page', reference: 'lesson' }],
  references: [
    {
      id: 'lesson',
      title: 'learn.msp.au: names Zapier among DNSFilter’s integrations',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'That it exists is said there; triggers, actions and labels were found nowhere.',
    },
  ],
});
