import { measureLoad } from './load.ts';
import { median } from './median.ts';
import type { Variant } from './variants.ts';

/** CPU ms of Floor's script on load on the machine that the goals come from (shared/performance.md, figures of 2026-11-22). */
const THERE = { vendor: 2.3, static: 3.6 } as const;

/**
 * How many times as long as there a script takes here, by the minimal extension, whose code never changes: so that CPU
 * figures can be held against goals from another machine.
 */
export async function measureMachine(floor: Variant, alone: Variant, times: number): Promise<number> {
  let here = 0;
  let there = 0;
  for (const page of ['vendor', 'static'] as const) {
    const added: number[] = [];
    // The first load of a browser says more of its caches than of the machine.
    for (let time = 0; time <= times; time++) {
      const cost = (await measureLoad(floor, page)).script - (await measureLoad(alone, page)).script;
      if (time > 0) added.push(cost);
    }
    here += median(added);
    there += THERE[page];
  }
  return here / there;
}
