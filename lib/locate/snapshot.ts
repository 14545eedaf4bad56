import { addTexts } from './find-texts';
import type { Texts } from './find-texts';
import { openRoots } from './open-roots';
import type { Root } from './open-roots';
import { pageChanged } from './page-change';
import { normalise } from './text';

/** An element whose attribute says a wanted text. */
export interface Named {
  element: Element;
  by: 'aria-label' | 'placeholder' | 'title';
}

/** What one look at the page found for all the labels of a plan: the walk over the page is done once, not per field. */
export interface Snapshot {
  root: Document;
  parts: Root[];
  texts: Texts;
  names: Map<string, Named[]>;
  wanted: ReadonlySet<string>;
}

const ATTRIBUTES = ['aria-label', 'placeholder', 'title'] as const;
const NAMED = ATTRIBUTES.map((name) => `[${name}]`).join();

/** What is known of a page: brought up to date by its changes, and found anew only when they are many. */
interface Walk extends Omit<Snapshot, 'root'> {
  /** Takes in what changed; false when the page has to be walked over again. */
  update: () => boolean;
  end: () => void;
}

const walks = new WeakMap<Document, Walk>();

/** Neither a shadow root that is put on an element nor a frame that goes elsewhere tells us: asked for after this many ms. */
const OLDEST = 1000;

/** Labels of steps long past are not looked for without end. */
const MOST_LABELS = 600;

/** More changes than this between two looks are a page that renders without rest: it is not listened to any longer. */
const MOST_CHANGES = 60;

/**
 * Plan, ring and marks ask one after the other for much the same, and pages change in small parts: what was found stays,
 * and only what changed is looked at again.
 *
 * @param labels every label that will be asked for, as people read it
 */
export function snapshot(root: Document, labels: Iterable<string>): Snapshot {
  const wanted = new Set<string>();
  for (const label of labels) wanted.add(normalise(label));
  const before = walks.get(root);
  let walk = before;
  if (!walk?.update() || [...wanted].some((text) => !walk?.wanted.has(text))) {
    before?.end();
    walk = walkOver(root, before && before.wanted.size < MOST_LABELS ? new Set([...before.wanted, ...wanted]) : wanted);
    walks.set(root, walk);
  }
  return { root, parts: walk.parts, wanted, texts: pick(walk.texts, wanted), names: pick(walk.names, wanted) };
}

/** Keeps nothing of the page, and observes it no more. */
export function forget(root: Document): void {
  walks.get(root)?.end();
  walks.delete(root);
}

const pick = <T>(all: ReadonlyMap<string, T>, wanted: ReadonlySet<string>): Map<string, T> => {
  const some = new Map<string, T>();
  for (const [text, found] of all) if (wanted.has(text)) some.set(text, found);
  return some;
};

function walkOver(root: Document, wanted: ReadonlySet<string>): Walk {
  const parts = openRoots(root);
  const names: Snapshot['names'] = new Map();
  const texts: Texts = new Map();
  const changed = new Set<Node>();
  let changes = 0;
  let until = performance.now() + OLDEST;

  const note = (element: Element) => {
    for (const by of ATTRIBUTES) {
      const said = element.getAttribute(by);
      const text = said && normalise(said);
      if (!text || !wanted.has(text)) continue;
      const list = names.get(text) ?? [];
      if (!list.some((each) => each.element === element && each.by === by)) list.push({ element, by });
      names.set(text, list);
    }
  };
  const take = (part: Node) => {
    addTexts((part as Document).body ?? part, wanted, texts);
    if (part.nodeType === Node.ELEMENT_NODE) note(part as Element);
    if ('querySelectorAll' in part) for (const element of (part as ParentNode).querySelectorAll(NAMED)) note(element);
  };
  const end = () => {
    changes = Infinity;
    observer.disconnect();
    // Elements that the page threw away are not held.
    for (const held of [changed, texts, names]) held.clear();
  };
  const hear = (records: MutationRecord[]) => {
    for (const record of records) {
      if (!pageChanged([record])) continue;
      if (++changes > MOST_CHANGES) return end();
      for (const node of record.type === 'childList' ? record.addedNodes : [record.target]) changed.add(node);
    }
  };
  const observer = new MutationObserver(hear);
  const what = { subtree: true, childList: true, characterData: true, attributeFilter: [...ATTRIBUTES] };
  const watch = (part: Root) => {
    take(part);
    observer.observe(part, what);
  };
  parts.forEach(watch);

  // What says something else now, or is gone, is found no more.
  const purge = <T>(map: Map<string, T[]>, saying: (each: T) => readonly [Element, (string | null)[]]) => {
    for (const [text, list] of map) {
      const still = list.filter((each) => {
        const [element, says] = saying(each);
        return element.isConnected && says.some((said) => normalise(said ?? '') === text);
      });
      map.set(text, still);
    }
  };
  const update = () => {
    hear(observer.takeRecords());
    if (changes > MOST_CHANGES) return false;
    const now = performance.now();
    if (now > until) {
      until = now + OLDEST;
      const fresh = openRoots(root);
      if (fresh.length !== parts.length || fresh.some((part) => !parts.includes(part))) return false;
    }
    if (changes === 0) return true;
    changes = 0;
    purge(texts, (holder) => [holder, [...holder.childNodes].map((node) => node.nodeValue)]);
    purge(names, ({ element, by }) => [element, [element.getAttribute(by)]]);
    for (const node of changed) {
      if (!node.isConnected) continue;
      take(node);
      if (node.nodeType === Node.ELEMENT_NODE)
        for (const part of openRoots(node as Element).slice(1))
          if (!parts.includes(part)) watch(parts[parts.push(part) - 1]!);
    }
    changed.clear();
    return true;
  };
  return { parts, wanted, names, texts, update, end };
}
