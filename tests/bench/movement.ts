import { atRest } from './at-rest.ts';
import type { Tab } from './chromium.ts';
import { openPage } from './load.ts';
import { ownTime, trace } from './trace.ts';
import type { Variant } from './variants.ts';

/** What a page that moves waits for, and pays: one entry a time that it was tried. */
export interface MovementFigures {
  /** Ms from the task that put a control on the page until its ring stands around it in a frame. */
  ring: number[];
  /** Ms from the task that put a value on the page until the overlay offers to capture it. */
  capture: number[];
  /** Frames after the one in which a ringed control was replaced until the ring stands around the new one. */
  reattach: number[];
  /** Tasks over 50 ms of the page while all this went on, a round; what its loading took, with us or without, is no part of it. */
  longTasks: number[];
  /** Of one task meanwhile the most CPU ms, a round: in script of the extension, and whatever else went on in it. */
  longest: number[];
  longestTask: number[];
}

/** What one batch of mutations costs on a page at rest: one entry a batch and page. */
export interface BatchFigures {
  /** CPU ms in functions of the extension's files. */
  content: number[];
  /** CPU ms in promise reactions that no function of the page holds: to be compared with a bare page. */
  reactions: number[];
  /** Of one task the most CPU ms, as above. */
  longest: number[];
  longestTask: number[];
}

/** Before the first round. */
export const noMovement = (): MovementFigures => ({
  ring: [],
  capture: [],
  reattach: [],
  longTasks: [],
  longest: [],
  longestTask: [],
});

/** Of 5,000 and of 20,000 nodes. */
export const batchPages = ['nodes5k', 'static'] as const;
/**
 * Twenty rows that say something else, of a list that is none of the guide's business; the very form that it is shown on, as
 * it was; this form with another number under it; and with another value in it, which the guide has to read.
 */
export const batchKinds = ['rows', 'form', 'revision', 'value'] as const;
export type BatchName = `${(typeof batchPages)[number]}.${(typeof batchKinds)[number]}`;
export const batchNames: readonly BatchName[] = batchPages.flatMap((page) =>
  batchKinds.map((kind) => `${page}.${kind}` as const),
);

interface Node {
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** Hands the overlay's closed root to the page, so that what is drawn there can be timed frame by frame. */
async function openRoot(tab: Tab): Promise<void> {
  const { root } = await tab.send<{ root: Node }>('DOM.getDocument', { depth: 2, pierce: true });
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const host = all(root).find(({ attributes }) => attributes?.includes('data-patchbay'));
  const [shadow] = host?.shadowRoots ?? [];
  if (!shadow) throw new Error('no overlay to look into');
  const { object } = await tab.send<{ object: { objectId: string } }>('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
  });
  await tab.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { window.bench.root = this; }',
  });
}

/** Runs in the page: frames are the clock, as for a person. */
export const SCRIPT = `Object.assign(bench, (() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (wanted) => {
    // A page that nobody follows is given two frames: what any script pays here for what it did to be seen.
    let n = 0;
    const fits = bench.root ? wanted : () => n++ > 1;
    for (let frames = 0; frames < 600; frames++) { if (fits()) return frames; await frame(); }
    throw new Error('it never came');
  };
  const near = (a, b) => Math.abs(a - b) < 8;
  const ringAt = (element) => {
    const box = element.getBoundingClientRect();
    return [...bench.root.querySelectorAll('.ring')].some((ring) => {
      const { x, y, width } = ring.getBoundingClientRect();
      return width > 0 && near(x, box.x) && near(y, box.y);
    });
  };
  const offered = () => [...bench.root.querySelectorAll('footer .main')].length > 0;
  const field = (label) => [...document.querySelectorAll('.field')].find((row) => row.textContent === label);
  const timed = async (act, fits) => {
    // Anywhere between two frames, as a page's answer arrives.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 16));
    const start = performance.now();
    act();
    await until(fits);
    return performance.now() - start;
  };
  let spare;
  let count = 0;
  return {
    begin: (label) => {
      spare = field(label) ?? Object.assign(document.createElement('div'), { className: 'field' });
      if (!spare.isConnected) spare.innerHTML = '<label for="late">' + label + '</label><input id="late">';
    },
    leave: (label) => field(label)?.remove(),
    ring: () => timed(() => document.querySelector('.stack').prepend(spare), () => ringAt(spare.querySelector('input'))),
    unoffer: async () => { for (const label of ['Client ID', 'Client Secret']) field(label)?.remove(); await until(() => !offered()); },
    capture: () => timed(() => { document.querySelector('.stack').append(spare); }, offered),
    reattach: async (n) => {
      await frame();
      const copy = spare.cloneNode(true);
      spare.replaceWith(copy);
      spare = copy;
      spare.style.marginBlockStart = (n % 5) * 9 + 'px';
      // The frame in which it was replaced is painted before the next one begins.
      await frame();
      return until(() => ringAt(spare.querySelector('input')));
    },
    form: () => {
      const view = document.getElementById('view');
      view.innerHTML = view.innerHTML;
    },
    revision: () => {
      const view = document.getElementById('view');
      view.innerHTML = view.innerHTML.replace(/Revision [^<]*/, 'Revision ' + ++count);
    },
    value: () => {
      const view = document.getElementById('view');
      view.innerHTML = view.innerHTML.replace(/0e8a41c2-[^-]*/, '0e8a41c2-' + (0x7000 + ++count).toString(16));
    },
    rows: () => {
      const rows = document.querySelectorAll('.row');
      for (let n = 0; n < 20; n++) {
        const row = rows[Math.floor(rows.length / 2) + n];
        const other = row.cloneNode(true);
        other.firstElementChild.textContent = 'Ticket ' + ++count;
        row.replaceWith(other);
      }
    },
  };
})())`;

/** What the guide asks for next, and the measured form does not have. */
const NAME = 'Agent to log in as';

const longTasks = async (tab: Tab) => (await tab.evaluate<{ longTasks: number }>('bench.seen()')).longTasks;

/**
 * How soon the guide follows a page that moves: each wait `times` times. Of a page that nobody follows, how long two frames
 * take after the same moves.
 */
export async function measureMovement(variant: Variant, times: number): Promise<MovementFigures> {
  const tab = await openPage(variant, 'nodes5k');
  if (variant.overlay) await openRoot(tab);
  await tab.evaluate(SCRIPT);
  const figures = noMovement();
  const loading = await longTasks(tab);
  const events = await trace(tab, () => move(tab, times, figures));
  figures.longTasks.push((await longTasks(tab)) - loading);
  const { longest, longestTask } = ownTime(events, variant.browser.origin);
  figures.longest.push(longest);
  figures.longestTask.push(longestTask);
  await tab.close();
  return figures;
}

async function move(tab: Tab, times: number, figures: MovementFigures): Promise<void> {
  await tab.evaluate(`bench.begin('${NAME}')`);
  for (let time = 0; time < times; time++) {
    await tab.evaluate(`bench.leave('${NAME}')`);
    await atRest(tab);
    figures.ring.push(await tab.evaluate('bench.ring()'));
    await atRest(tab);
  }
  for (let time = 0; time < times; time++) {
    figures.reattach.push(await tab.evaluate(`bench.reattach(${time})`));
    await atRest(tab);
  }
  await tab.evaluate(`bench.begin('Client ID')`);
  for (let time = 0; time < times; time++) {
    await tab.evaluate('bench.unoffer()');
    await atRest(tab);
    figures.capture.push(await tab.evaluate('bench.capture()'));
    await atRest(tab);
  }
}

/** What batches of mutations cost, half a second apart. */
export async function measureBatch(variant: Variant, name: BatchName, times: number): Promise<BatchFigures> {
  const [page, kind] = name.split('.') as [(typeof batchPages)[number], (typeof batchKinds)[number]];
  const tab = await openPage(variant, page);
  await tab.evaluate(SCRIPT);
  const events = await trace(tab, async () => {
    for (let n = 0; n < times; n++) {
      await tab.evaluate(`bench.${kind}()`);
      await atRest(tab);
    }
  });
  await tab.close();
  const own = ownTime(events, variant.browser.origin);
  return {
    content: [own.content / times],
    reactions: [own.reactions / times],
    longest: [own.longest],
    longestTask: [own.longestTask],
  };
}
