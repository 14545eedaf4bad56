import { browser } from '#imports';
import type { Answers, Climbed } from '../../lib/ladders/judge';
import type { Ladder, Rung } from '../../lib/ladders/ladder';
import { createRedactor } from '../../lib/verify/redact';
import { type Wire, request } from '../../lib/verify/request';
import { mayReach } from '../background/may-reach';
import { tellConnection } from '../background/tell-connection';

const wireOf = ({ method, url }: Rung): Wire =>
  // Without fields the JSON is `{}`, the documented body.
  method === 'POST' ? { method, url, encoding: 'json', fields: {} } : { method, url };

/** Asks for the hosts of a ladder. To be called in a click, before anything is awaited: else the browser does not ask. */
export const allowLadder = (ladder: Ladder): Promise<boolean> =>
  browser.permissions.request({ origins: [...originsOf(ladder)].map((origin) => `${origin}/*`) }).catch(() => false);

const originsOf = ({ rungs }: Ladder) => new Set(rungs.map(({ url }) => new URL(url).origin));

/** Sends every request of a ladder at once from this page. A connection that failed is looked at again, once a host. */
export async function climb(ladder: Ladder): Promise<Answers> {
  const redactor = createRedactor([]);
  const answers = new Map<string, Climbed>();
  await Promise.all(
    ladder.rungs.map(async (rung) => {
      const start = performance.now();
      const outcome = await request(wireOf(rung), { redactor, mayReach });
      answers.set(rung.id, { outcome, durationMs: performance.now() - start });
    }),
  );
  const lost = ladder.rungs.filter(({ id }) => answers.get(id)?.outcome.kind === 'no-connection');
  await Promise.all(
    [...new Set(lost.map(({ url }) => new URL(url).origin))].map(async (origin) => {
      const why = await tellConnection(origin).catch(() => 'unknown' as const);
      for (const { id, url } of lost) {
        const climbed = answers.get(id);
        if (climbed && new URL(url).origin === origin) answers.set(id, { ...climbed, why });
      }
    }),
  );
  return answers;
}
