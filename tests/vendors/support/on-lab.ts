import { afterAll, beforeAll, beforeEach } from 'vitest';
import { pairById } from '../../../lib/integrations/index';
import { nothingSeen } from '../../../lib/model/connection';
import { addressValues } from '../../../lib/model/address';
import type { Verification } from '../../../lib/model/check';
import type { Pair } from '../../../lib/model/pair';
import { verify } from '../../../lib/verify/verify';
import type { Pressed } from '../../lab/kit/lab-vendor.ts';
import { type Lab, startLab } from '../../lab/server';
import { fetchFromLab } from '../../verify/support/fetch-from-lab';

/** A vendor's API in the lab, without a browser: what the console gives, and what a verification says. */
export function onLab(origin: string) {
  let lab: Lab;
  let fetchLab: typeof fetch;
  beforeAll(async () => {
    lab = await startLab();
    fetchLab = fetchFromLab(lab.port);
  }, 120_000);
  afterAll(() => lab.close());
  beforeEach(() => lab.reset());

  return {
    fault: (vendor: string, name: string) => lab.fault(vendor, name),
    requests: () => lab.requests(),
    /** Presses a button of a page of the kit's console; `at` is another console than the one that this is about. */
    press: async (
      page: string,
      button: string,
      values: Record<string, string> = {},
      at: string = origin,
    ): Promise<Pressed> => {
      const response = await fetchLab(`${at}/console-data/press/${page}`, {
        method: 'POST',
        body: JSON.stringify({ button, values }),
      });
      return (await response.json()) as Pressed;
    },
    /** What a page of the kit's console shows when it is opened; a shown-once value the first time only. */
    open: async (page: string): Promise<Record<string, string>> => {
      const response = await fetchLab(`${origin}/console-data/values/${page}`);
      const { values, once } = (await response.json()) as Record<'values' | 'once', Record<string, string>>;
      return { ...values, ...once };
    },
    /** Proves a pair's source with these values; what the console's address tells is added. */
    prove: async (integration: string | Pair, values: Record<string, string>): Promise<Verification> => {
      const pair = typeof integration === 'string' ? pairById(integration) : integration;
      if (!pair) throw new Error('there is no such integration');
      return verify({
        pair,
        hosting: 'hosted',
        values: { ...addressValues(pair.source, origin), ...values },
        provisional: [],
        valueFindings: [],
        seen: nothingSeen(),
        consoleOrigin: origin,
        mayReach: () => Promise.resolve(true),
        onProgress: () => {},
        fetch: fetchLab,
        timeoutMs: 1_500,
      });
    },
  };
}

/** Causes of a verification, each once. */
export const causesOf = ({ checks }: Verification): string[] => [
  ...new Set(checks.flatMap(({ cause }) => (cause ? [cause] : []))),
];

/** Verdicts of the needed permissions, by id. */
export const verdictsOf = ({ permissions }: Verification): Record<string, string> =>
  Object.fromEntries(permissions.filter(({ needed }) => needed).map(({ id, verdict }) => [id, verdict]));
