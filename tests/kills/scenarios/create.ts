import { sealRecord } from '../../../lib/vault/records';
import { FLOOR, PASSPHRASE, record } from '../../vault/floor-vault';
import { emptyBytes, readBytes } from '../bytes';
import type { Scenario } from '../run';
import { unlock } from './stage';

const load = async () => ({
  ...(await import('../../../lib/vault/make-vault')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/state')),
  ...(await import('../../../lib/vault/unlock')),
});

/** A vault is made while a capture waits in memory for it. */
export const create: Scenario<Awaited<ReturnType<typeof load>>, { made: boolean }> = {
  name: 'create the vault',
  runs: 30,
  // A closed browser forgets what waits in memory, and says so before: that is no loss of ours.
  ends: ['worker'],
  load,
  start: async () => {
    await emptyBytes();
    await sealRecord('one', record('acme'));
    return readBytes();
  },
  tell: () => ({ made: false }),
  act: async (modules, told) => {
    if (told.made) return;
    const { state } = await modules.vaultState();
    if (state === 'none') await modules.makeVault(PASSPHRASE, FLOOR);
    else if (state === 'locked') await unlock(modules);
    else await modules.sealPending();
    told.made = true;
  },
  wake: async () => undefined,
  judge: async (modules) => {
    const opened = await modules.openRecord('one');
    const same = opened.state === 'open' && JSON.stringify(opened.record) === JSON.stringify(record('acme'));
    const waiting = await modules.pendingIds();
    const ids = await modules.recordIds();
    return {
      lost: [...(same ? [] : [`the capture (${opened.state})`]), ...waiting.map((id) => `${id}: in memory only`)],
      doubled: ids.length === 1 ? [] : [`${ids.length} records`],
    };
  },
};
