import { call } from './call.ts';
import type { Pressed } from './kit/lab-vendor.ts';
import type { Lab } from './server.ts';
import { labVendor } from './vendors/index.ts';

/** Presses a button of a page that the kit draws, as the console does. */
export const pressIn =
  (lab: Lab, vendor: string) =>
  async (page: string, button: string, values: Record<string, string> = {}): Promise<Pressed> =>
    (
      await call(lab.port, `${labVendor(vendor).origin}/console-data/press/${page}`, {
        method: 'POST',
        body: JSON.stringify({ button, values }),
      })
    ).json<Pressed>();
