import { NO_CONSOLE, defineVendor } from './define';

/** Whatever runs with a key of its own: it has no console, so a guide ends where the key is known to be good. */
export default defineVendor({
  id: 'script',
  name: 'Your own script',
  kind: 'other',
  aliases: ['Script', 'API'],
  ...NO_CONSOLE,
  limits: [{ text: 'One key for each script', reference: 'lesson' }],
  references: [
    {
      id: 'lesson',
      title: 'learn.msp.au: integrations of DNSFilter',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
