import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEYS } from '../../../lib/vault/keys';
import { sealRecord } from '../../../lib/vault/records';
import type { HeldKey } from '../../../lib/vault/schemas';
import { record, snapshot } from '../../vault/floor-vault';
import { makeLegacy } from '../../vault/legacy-vault';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { openVault } from './stage';

const IDS = Array.from({ length: 12 }, (_, at) => `customer-${at}`);
const load = async () => ({
  ...(await import('../../../lib/vault/manifest')),
  ...(await import('../../../lib/vault/exclusively')),
  ...(await import('../../../lib/vault/records')),
});
let held: HeldKey;

/** Sealed records of the first layout go into the database while the vault is being unlocked; then one is sealed anew. */
export const migrateRecords: Scenario<Awaited<ReturnType<typeof load>>, { opened: boolean; sealed: boolean }> = {
  name: 'migrate records',
  runs: 100,
  ends: ['worker', 'browser'],
  load,
  start: async () => {
    await openVault();
    for (const id of IDS) await sealRecord(id, record(id));
    held = (await snapshot('session'))[KEYS.held] as HeldKey;
    await makeLegacy();
    return readBytes();
  },
  tell: () => ({ opened: false, sealed: false }),
  act: async (modules, told) => {
    // What unlocking does once the key is there; the derivation before it stores nothing but the count of tries.
    await modules.exclusively(async () => {
      const { manifest } = await modules.loadManifest(held);
      if (!manifest) throw new Error('damaged');
      await modules.markSeen(held.vaultId, manifest.counter);
      await fakeBrowser.storage.session.set({ [KEYS.held]: held, [KEYS.used]: Date.now() });
    });
    told.opened = true;
    if (told.sealed) return;
    told.sealed = (await modules.sealRecord('customer-3', record('newer'))) === 'sealed';
  },
  wake: async () => undefined,
  judge: async (modules, told) => {
    const lost: string[] = told.sealed ? [] : ['the new record was never told as sealed'];
    for (const id of IDS) {
      const opened = await modules.openRecord(id);
      const wanted = record(id === 'customer-3' ? 'newer' : id);
      const same = opened.state === 'open' && JSON.stringify(opened.record) === JSON.stringify(wanted);
      if (!same) lost.push(`${id} (${opened.state})`);
    }
    const old = Object.keys(await snapshot('local')).filter((key) => /^vault:(?:record|manifest)/.test(key));
    const ids = await modules.recordIds();
    const doubled = [
      old.length > 0 && `${old.length} in the old place`,
      ids.length !== IDS.length && `${ids.length} records`,
    ];
    return { lost, doubled: doubled.filter((each) => typeof each === 'string') };
  },
};
