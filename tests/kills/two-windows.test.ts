import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { saveConnection } from '../../lib/connections';
import { aConnection } from '../support/a-connection';
import { record } from '../vault/floor-vault';
import { setGates } from './gates';
import { openVault } from './scenarios/stage';
import { World } from './world';

beforeAll(setGates);

const load = async () => {
  vi.resetModules();
  return { ...(await import('../../lib/connections')), ...(await import('../../lib/vault/records')) };
};
const EACH = 8;

it(
  'two windows that seal and tick at once, one of them killed at any moment: what was told as done is there',
  { timeout: 300_000 },
  async () => {
    for (let killAt = 20; killAt < 400; killAt += 97) {
      await openVault();
      await saveConnection(aConnection());
      const told = { sealed: new Set<string>(), ticked: new Set<string>() };
      const work = (name: string, world: World, modules: Awaited<ReturnType<typeof load>>) =>
        world.run(async () => {
          for (let at = 0; at < EACH; at += 1) {
            const id = `${name}-${at}`;
            const sealed = await modules.sealRecord(id, record(id));
            if (sealed === 'sealed' && !world.dead) told.sealed.add(id);
            await modules.updateConnection('c1', (each) => ({
              ...each,
              confirmed: { ...each.confirmed, [id]: 'now' },
            }));
            if (!world.dead) told.ticked.add(id);
          }
        });
      const [left, right] = [await load(), await load()];
      const outcomes = await Promise.all([work('left', new World(killAt), left), work('right', new World(), right)]);
      expect(outcomes).toEqual(['killed', 'done']);
      const modules = await load();
      for (const id of told.sealed) {
        expect(await modules.openRecord(id), `${id}, killed at ${killAt}`).toEqual({
          state: 'open',
          record: record(id),
        });
      }
      const kept = Object.keys((await modules.getConnection('c1'))?.confirmed ?? {});
      for (const id of told.ticked) expect(kept, `${id}, killed at ${killAt}`).toContain(id);
      expect(kept.filter((id) => id.startsWith('right'))).toHaveLength(EACH);
    }
  },
);
