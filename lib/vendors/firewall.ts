import { NO_CONSOLE, defineVendor } from './define';

/** Not a product but an idea that people look for: it exists to be answered. */
export default defineVendor({
  id: 'firewall',
  name: 'Firewall block list',
  kind: 'other',
  aliases: ['Firewall', 'IP block list'],
  ...NO_CONSOLE,
  limits: [{ text: 'Advised against', reference: 'lesson' }],
  references: [
    {
      id: 'lesson',
      title: 'learn.msp.au: what not to integrate with DNSFilter',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
