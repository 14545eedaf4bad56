import { sendDiscoveries, sendReads } from './reads';
import type { Strategy } from './strategy';

/** Every request carries the key: one round trip, or two where an address has to be looked up first. */
export const key: Strategy = async (job) => {
  if (job.auth.strategy !== 'key') return;
  const discoveries = sendDiscoveries(job);
  await Promise.all([...discoveries.values(), sendReads(job, job.auth.sends, discoveries)]);
};
