import { beforeEach, describe, expect, it } from 'vitest';
import { saveConnection, setActiveConnection } from '../lib/connections';
import { newOwnConnection } from '../lib/new-own-connection';
import { ownPairsAt } from '../lib/own-pairs-at';
import { vendors } from '../lib/vendors/index';
import { vendorsAt } from '../lib/vendors-at';
import { aDescription } from './support/a-description';
import { resetBrowser } from './vault/floor-vault';

beforeEach(resetBrowser);

const CONSOLE = 'https://console.meridian-desk.example';

async function described(customer: string, name: string): Promise<string> {
  const own = aDescription((each) => void (each.source.name = name));
  const connection = newOwnConnection(own, customer, new Date());
  await saveConnection(connection);
  return connection.id;
}

describe('pairs that people described', () => {
  it('are found at the very hosts that were named, the one in work first', async () => {
    const first = await described('Acme', 'Desk of Acme');
    await described('Bolt', 'Desk of Bolt');
    await setActiveConnection(first);
    const here = await ownPairsAt(CONSOLE);
    expect(here.map(({ source, active }) => [source.name, active])).toEqual([
      ['Desk of Acme', true],
      ['Desk of Bolt', false],
    ]);
    expect(await ownPairsAt('https://app.lanternboard.example')).toHaveLength(2);
    expect(await ownPairsAt('https://meridian-desk.example')).toEqual([]);
  });

  it('add two vendors there, and none anywhere else', async () => {
    await described('Acme', 'Desk');
    expect((await vendorsAt(CONSOLE)).map(({ id }) => id).slice(0, 2)).toEqual(['own-source', 'own-destination']);
    expect(await vendorsAt('https://acme.halopsa.com')).toEqual(vendors);
  });

  it('out of an import never stand in front of a listed vendor on its own host', async () => {
    const own = aDescription((each) => void (each.source.address = 'https://acme.halopsa.com/'));
    await saveConnection(newOwnConnection(own, 'Acme', new Date()));
    expect(await ownPairsAt('https://acme.halopsa.com')).toEqual([]);
  });
});
