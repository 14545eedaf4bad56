import type { OwnSystem } from '../../lib/model/own-system';

/** A made-up desk that gives out a key, and a made-up board that wants it; both stand in the lab. */
export function aDescription(change: (own: OwnSystem) => void = () => {}): OwnSystem {
  const own: OwnSystem = {
    describedOn: '2026-11-22',
    source: { name: 'Meridian Desk', address: 'https://console.meridian-desk.example/settings/api' },
    destination: { name: 'Lanternboard', address: 'https://app.lanternboard.example/connections/new' },
    fields: [
      { id: 'f1', label: 'Account ID', secret: false, format: 'short-name' },
      { id: 'f2', label: 'API URL', secret: false, format: 'url', into: 'Service address' },
      { id: 'f3', label: 'API key', secret: true, once: true, format: 'text', into: 'Access key' },
    ],
    probe: {
      server: { field: 'f2' },
      path: '/v1/me',
      by: 'header',
      name: 'X-Meridian-Key',
      key: 'f3',
      expects: 200,
    },
  };
  change(own);
  return own;
}
