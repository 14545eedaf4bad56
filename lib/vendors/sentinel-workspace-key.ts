import { NO_CONSOLE, defineVendor } from './define';

/** The retired way into Sentinel: people still find it in guides, so it exists to be answered. */
export default defineVendor({
  id: 'sentinel-workspace-key',
  name: 'Microsoft Sentinel by workspace key',
  kind: 'export',
  aliases: ['Log Analytics workspace key', 'HTTP Data Collector API', 'Azure Sentinel'],
  ...NO_CONSOLE,
  limits: [{ text: 'Answers no more since 14 September 2026', reference: 'retired' }],
  references: [
    {
      id: 'retired',
      title: 'Microsoft Learn: the HTTP Data Collector API and its end',
      url: 'https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
