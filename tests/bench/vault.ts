import { openBrowser } from './chromium.ts';
import { median } from './median.ts';
import { PASSPHRASE, seedVault } from './vault-seed.ts';

export interface VaultFigures {
  count: number;
  /** Ms from the click to the open vault, and what of it is not the key derivation: medians. */
  unlock: number;
  beyond: number;
  /** Ms from the focus of the search box to the drawn list, and until all connections are in it. */
  paint: number;
  all: number;
  /** Ms of work a keystroke, to the finished layout: the worst keystroke's median, and that of all. */
  keystroke: number;
  keystrokeMedian: number;
  /** Ms to show one secret, and to seal one value anew. */
  reveal: number;
  seal: number;
  /** Bytes of what is stored: keys and values, as they were written. */
  stored: number;
  /** Bytes on disk, as the browser counts them: with what its database has not tidied up yet. */
  bytes: number;
}

const NETWORK = { resolverRules: 'MAP * 127.0.0.1:1', spki: 'none' };

/** Runs in the panel: acts as a person does, and times to the finished layout. */
const HANDS = `
  const named = (role, name) => [...document.querySelectorAll(role)].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).trim() === name);
  const box = (label) => {
    const found = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === label);
    return found && document.getElementById(found.htmlFor);
  };
  const laidOut = () => document.body.getBoundingClientRect();
  const until = async (ask) => {
    for (;;) {
      const answer = ask();
      if (answer) return answer;
      await new Promise((resolve) => {
        const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        setTimeout(resolve, 50);
      });
    }
  };
  const type = (input, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, data: value.at(-1) ?? null, inputType: 'insertText' }));
  };
  const search = () => document.querySelector('input[type=search]');
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
`;

/**
 * Runs in the panel once: times the derivation itself. It begins when the try is counted, and ends with the first key that
 * is made of it; in between the page does nothing else. A derivation of half a second varies by half a second on a shared
 * machine: two of them cannot be subtracted from each other.
 */
const WATCH_DERIVATION = `
  const { local } = chrome.storage;
  const count = local.set.bind(local);
  local.set = async (...given) => { await count(...given); window.derivation = { from: performance.now() }; };
  const make = SubtleCrypto.prototype.importKey;
  SubtleCrypto.prototype.importKey = function (...given) {
    if (window.derivation) window.derivation.to ??= performance.now();
    return make.apply(this, given);
  };
`;

/** What a full vault costs in the panel of the shipped build. */
export async function measureVault(build: string, count: number, times: number): Promise<VaultFigures> {
  const browser = await openBrowser(NETWORK, build);
  try {
    const tab = await browser.tab();
    const panel = `${browser.origin}/sidepanel.html`;
    const run = <T>(body: string) => tab.evaluate<T>(`(async () => { ${HANDS} ${body} })()`);
    await tab.go(panel);
    await run(`await until(() => named('button', 'New connection'));`);
    await seedVault(tab, count);
    await tab.go(panel);

    await run(WATCH_DERIVATION);
    const unlocks: { all: number; beyond: number }[] = [];
    for (let at = 0; at < times; at += 1) {
      unlocks.push(
        await run<{ all: number; beyond: number }>(`
          const input = await until(() => box('Passphrase'));
          type(input, ${JSON.stringify(PASSPHRASE)});
          await frame();
          const start = performance.now();
          named('button', 'Unlock').click();
          await until(() => named('button', 'Lock'));
          laidOut();
          const all = performance.now() - start;
          const { from, to } = window.derivation;
          return { all, beyond: all - (to - from) };`),
      );
      if (at < times - 1) {
        await run(`named('button', 'Lock').click(); await until(() => box('Passphrase')); await frame();`);
      }
    }

    const paints: number[] = [];
    const alls: number[] = [];
    for (let at = 0; at < times; at += 1) {
      await tab.go(panel);
      const { paint, all } = await run<{ paint: number; all: number }>(`
        await until(search);
        await frame();
        const start = performance.now();
        search().focus();
        await until(() => document.querySelector('[role=option]'));
        laidOut();
        const paint = performance.now() - start;
        const whole = ${JSON.stringify(count.toLocaleString('en'))};
        await until(() => document.querySelector('[role=status]')?.textContent.startsWith(whole + ' of ' + whole));
        return { paint, all: performance.now() - start };`);
      paints.push(paint);
      alls.push(all);
    }

    const strokes = await run<Record<string, number[]>>(`
      const spent = {};
      for (let round = 0; round < ${times}; round += 1) for (const query of ['customer 1234', 'halopsa 77', 'zzz']) {
        for (let length = 1; length <= query.length; length += 1) {
          const before = document.querySelector('[role=status]').textContent;
          const start = performance.now();
          type(search(), query.slice(0, length));
          // React draws what a key did before the next task.
          await Promise.resolve();
          laidOut();
          (spent[query.slice(0, length)] ??= []).push(performance.now() - start);
          await frame();
        }
      }
      type(search(), '');
      search().blur();
      return spent;`);

    const reveal = await run<number>(`
      const show = await until(() => named('button', 'Reveal Client Secret'));
      await frame();
      const start = performance.now();
      show.click();
      await until(() => box('Client Secret')?.value.length === 73);
      return performance.now() - start;`);
    const seal = await run<number>(`
      const input = await until(() => box('Tenant'));
      input.focus();
      type(input, 'renamed');
      await frame();
      const start = performance.now();
      input.blur();
      await until(() => document.body.textContent.includes('Tenant changed.'));
      return performance.now() - start;`);
    const stored = await run<number>(`
      const size = (value) => typeof value === 'string' ? value.length
        : value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? value.byteLength
        : value && typeof value === 'object' ? Object.entries(value).reduce((sum, [key, each]) => sum + key.length + size(each), 0)
        : 8;
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      let bytes = 0;
      for (const { name } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        for (const store of database.objectStoreNames)
          for (const each of await done(database.transaction(store).objectStore(store).getAll())) bytes += size(each);
        database.close();
      }
      return bytes;`);
    const bytes = await run<number>(`return (await navigator.storage.estimate()).usageDetails?.indexedDB ?? NaN;`);
    return {
      count,
      unlock: median(unlocks.map(({ all }) => all)),
      beyond: median(unlocks.map(({ beyond }) => beyond)),
      paint: median(paints),
      all: median(alls),
      // Each keystroke's own median first: the worst of a hundred single ones is what else the machine did just then.
      keystroke: Math.max(...Object.values(strokes).map(median)),
      keystrokeMedian: median(Object.values(strokes).flat()),
      reveal,
      seal,
      stored,
      bytes,
    };
  } finally {
    await browser.close();
  }
}
