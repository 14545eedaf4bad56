import { saveConnection, setActiveConnection } from '../../../lib/connections';
import { shapeOf } from '../../../lib/model/shape';
import { createSessionVault } from '../../../lib/vault/create';
import { lockVault } from '../../../lib/vault/lock';
import { makeVault } from '../../../lib/vault/make-vault';
import { sealRecord } from '../../../lib/vault/records';
import { aConnection } from '../../support/a-connection';
import { FLOOR, PASSPHRASE } from '../../vault/floor-vault';
import { emptyBytes, readBytes } from '../bytes';
import type { Scenario } from '../run';
import { ORIGIN, TAB, showConsole, unlock } from './stage';

const PAGE = 'application-new';
const OLD = 'invented-secret-of-yesterday-1177-3Kp9';
const NEW = 'invented-secret-of-today-4411-7Qx2';
const AT = { old: '2026-11-21T12:00:00.000Z', imported: '2026-11-22T12:00:00.000Z' };
const load = async () => ({
  ...(await import('../../../entrypoints/background/capture')),
  ...(await import('../../../entrypoints/background/drop-lost')),
  ...(await import('../../../entrypoints/background/open-values')),
  ...(await import('../../../entrypoints/background/settle-waiting')),
  ...(await import('../../../entrypoints/options/apply-import')),
  ...(await import('../../../entrypoints/sidepanel/save-field')),
  ...(await import('../../../lib/connections')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/state')),
  ...(await import('../../../lib/vault/unlock')),
});
type Modules = Awaited<ReturnType<typeof load>>;

interface Told {
  pressed: boolean;
  /** It was said that the value is kept. */
  kept: boolean;
  ended: 'worker' | 'browser' | undefined;
}

const holding = (value: string, at: string) =>
  aConnection((each) => {
    each.fields = {
      tenant: { state: 'held', from: 'page', at: AT.old, value: 'acme', shape: shapeOf('acme') },
      clientSecret: { state: 'held', from: 'page', at, shape: shapeOf(value) },
    };
  });
const recordOf = (value: string) => ({
  vendor: 'halopsa',
  origin: ORIGIN,
  values: { tenant: 'acme', clientSecret: value },
});

/** How runs ended, so that neither end is only thought of. */
export const agreed = { old: 0, new: 0, gone: 0 };

interface Variant {
  name: string;
  runs: number;
  vault: 'open' | 'locked' | 'session';
  /** @returns whether it was said to be kept. */
  press: (modules: Modules) => Promise<boolean>;
}

const capture = async (modules: Modules) => {
  const from = { tab: TAB, origin: ORIGIN };
  return (await modules.saveCapture({ page: PAGE, values: { clientSecret: NEW } }, from)).refused === undefined;
};

/** A secret takes the place of an older one of the same field, and nobody presses a second time: value and tick are both new or both old. */
function agreeing({ name, runs, vault, press }: Variant): Scenario<Modules, Told> {
  return {
    name,
    runs,
    // What a session's vault has ends with its browser, and is said to.
    ends: vault === 'session' ? ['worker'] : ['worker', 'browser'],
    load,
    start: async () => {
      await emptyBytes();
      await (vault === 'session' ? createSessionVault() : makeVault(PASSPHRASE, FLOOR));
      await saveConnection(holding(OLD, AT.old));
      await setActiveConnection('c1');
      await sealRecord('c1', recordOf(OLD));
      if (vault === 'locked') await lockVault();
      await showConsole({ page: PAGE });
      return readBytes();
    },
    tell: () => ({ pressed: false, kept: false, ended: undefined }),
    act: async (modules, told) => {
      if (!told.pressed) {
        told.pressed = true;
        told.kept = await press(modules);
      }
      if ((await modules.vaultState()).state === 'locked') await unlock(modules);
    },
    wake: async (modules, told, ended) => {
      told.ended = ended;
      await showConsole({ page: PAGE });
      await modules.settleWaiting();
      await modules.dropAllLost();
    },
    judge: async (modules, told) => {
      const sealed = await modules.openRecord('c1');
      const values = sealed.state === 'open' ? sealed.record.values : {};
      const value = values['clientSecret'];
      const kept = await modules.getConnection('c1');
      const field = kept?.fields['clientSecret'];
      const opened = await modules.openValues('c1');
      const used = typeof opened === 'string' ? opened : opened.values['clientSecret'];
      const isNew = field?.shape?.length === NEW.length;
      const gone = kept?.lost?.['clientSecret'] !== undefined;
      agreed[field ? (isNew ? 'new' : 'old') : 'gone'] += 1;
      const lost = [
        values['tenant'] !== 'acme' && `the value beside it (${sealed.state})`,
        value !== OLD && value !== NEW && 'both secrets',
        field &&
          value !== (isNew ? NEW : OLD) &&
          `the truth: ${isNew ? 'a newer' : 'an older'} tick over another value`,
        field && isNew === (field.at === AT.old) && 'the truth: how it looks and when it was taken are of two values',
        field && used !== value && 'the truth: a fill would write another secret than the ticked one',
        field?.waits && 'the end of the waiting: the mark stands on a sealed value',
        field && gone && 'the truth: it is held and said to be gone',
        !field && used !== undefined && 'the truth: a fill would write a secret that no tick speaks of',
        !field && !gone && 'the word that it is gone',
        !field && (vault !== 'locked' || told.ended === 'worker') && 'a tick whose value is there',
        told.kept && !isNew && !gone && 'what was said to be kept',
        told.kept && !isNew && vault !== 'locked' && 'what was said to be kept: it was sealed',
        (await modules.pendingIds()).length > 0 && 'the place on disk: it is in memory only',
      ];
      const { stores } = await readBytes();
      const doubled = [
        (await modules.recordIds()).length !== 1 && 'the record',
        stores['connections']?.length !== 1 && 'the connection',
        (stores['quarantine']?.length ?? 0) > 0 && 'an envelope in quarantine',
        [OLD, NEW].some((secret) => JSON.stringify(stores).includes(secret)) && 'the secret stands in clear',
      ];
      return {
        lost: lost.filter((each) => typeof each === 'string'),
        doubled: doubled.filter((each) => typeof each === 'string'),
      };
    },
  };
}

export const agreements = [
  agreeing({ name: 'capture once', runs: 120, vault: 'open', press: capture }),
  agreeing({ name: 'capture once, locked', runs: 160, vault: 'locked', press: capture }),
  agreeing({ name: 'capture once, session', runs: 100, vault: 'session', press: capture }),
  agreeing({
    name: 'type a value',
    runs: 120,
    vault: 'open',
    press: async (modules) => {
      await modules.saveField(holding(OLD, AT.old), 'clientSecret', NEW, true);
      return true;
    },
  }),
  agreeing({
    name: 'type and undo',
    runs: 120,
    vault: 'session',
    press: async (modules) => {
      const before = await modules.saveField(holding(OLD, AT.old), 'clientSecret', NEW, true);
      await modules.restoreField(holding(OLD, AT.old), 'clientSecret', before);
      return false;
    },
  }),
  ...(['open', 'session'] as const).map((vault) =>
    agreeing({
      name: `import over it, ${vault}`,
      runs: 100,
      vault,
      press: async (modules) => {
        const entry = { connection: holding(NEW, AT.imported), record: recordOf(NEW) };
        return (await modules.applyImport([entry])).state === 'imported';
      },
    }),
  ),
];
