import { call } from './call.ts';
import { pressIn } from './press-in.ts';
import type { Lab } from './server.ts';

const ORIGIN = 'https://acmemsp.syncromsp.com';

/** Syncro's console and API without a browser. @param lab - asked at each use: the lab starts after the tests are declared. */
export function syncroIn(lab: () => Lab) {
  const press = (...args: Parameters<ReturnType<typeof pressIn>>) => pressIn(lab(), 'syncro')(...args);
  return {
    press,
    get: (path: string, headers: Record<string, string> = {}) => call(lab().port, `${ORIGIN}${path}`, { headers }),
    /** A token with these ticks, as the console shows it once. */
    token: async (...permissions: string[]): Promise<string> => {
      const ticks = Object.fromEntries(permissions.map((name) => [name, 'on']));
      const pressed = await press('api-token-new', 'Create API Token', { tokenName: 'Patchbay', ...ticks });
      return pressed.once?.['apiToken'] ?? '';
    },
  };
}
