import { defineLabVendor } from '../kit/lab-vendor.ts';

const HOST = 'app.lanternboard.example';

/** Made up from end to end: a destination with a plain form that asks a made-up source for its key. */
export default defineLabVendor({
  id: 'lanternboard',
  name: 'Lanternboard',
  hosts: [HOST],
  grant: [`https://${HOST}`],
  origin: `https://${HOST}`,
  start: '/home',
  pages: [
    {
      id: 'home',
      path: '/home',
      title: 'Home',
      trail: ['Home'],
      controls: [{ kind: 'note', text: 'No connection yet.' }],
    },
    {
      id: 'connection',
      path: '/connections/new',
      title: 'New connection',
      trail: ['Connections', 'New'],
      controls: [
        { kind: 'text', id: 'account', label: 'Account ID' },
        { kind: 'text', id: 'address', label: 'Service address' },
        { kind: 'password', id: 'key', label: 'Access key' },
        { kind: 'text', id: 'note', label: 'Note' },
        { kind: 'button', label: 'Save and test' },
      ],
    },
  ],
  async press(lab, _page, button, { account = '', address = '', key = '', note = '' }) {
    if (button !== 'Save and test') return undefined;
    try {
      const response = await lab.fetchAsVendor(new URL('/v1/me', address), { headers: { 'x-meridian-key': key } });
      const told = response.ok ? ((await response.json()) as { account?: string }) : {};
      if (told.account !== account) return { alert: 'The connection does not work.' };
    } catch {
      return { alert: 'The connection does not work.' };
    }
    return { set: { account, address, key, note }, status: 'The connection works.' };
  },
  faults: [],
});
