import { findTexts } from './find-texts';
import type { Texts } from './find-texts';
import { openRoots } from './open-roots';
import type { Root } from './open-roots';
import { pageChanged } from './page-change';
import { normalise } from './text';
import { meaningOf } from './weigh';

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
  /** What developers call the boxes to write in; none when they are more than a form has. */
  meanings: ReadonlyMap<Element, string[]>;
  wanted: ReadonlySet<string>;
}

const ATTRIBUTES = ['aria-label', 'placeholder', 'title'] as const;

/** A walk that serves everybody who asks until the page changes. */
type Walk = Omit<Snapshot, 'root'> & { stale: () => boolean; end: () => void };

const walks = new WeakMap<Document, Walk>();

/** A shadow root that is put on an element tells nobody: after this many ms the page is walked over anyway. */
const OLDEST = 1000;

/** More boxes than this are a list and no form. */
const MOST_BOXES = 300;

/**
 * Plan, ring and marks ask one after the other for much the same: a page that did not change in between is walked over
 * once for all of them, for what was asked for before too.
 *
 * @param labels every label that will be asked for, as people read it
 */
export function snapshot(root: Document, labels: Iterable<string>): Snapshot {
  const wanted = new Set<string>();
  for (const label of labels) wanted.add(normalise(label));
  const before = walks.get(root);
  let walk = before;
  if (!walk || walk.stale() || [...wanted].some((text) => !walk?.wanted.has(text))) {
    before?.end();
    walk = walkOver(root, new Set([...(before?.wanted ?? []), ...wanted]));
    walks.set(root, walk);
  }
  return { ...walk, root, wanted, texts: pick(walk.texts, wanted), names: pick(walk.names, wanted) };
}

/** Keeps nothing of the page, and observes it no more. */
export function forget(root: Document): void {
  walks.get(root)?.end();
  walks.delete(root);
}

const pick = <T>(all: ReadonlyMap<string, T>, wanted: ReadonlySet<string>): Map<string, T> =>
  new Map([...all].filter(([text]) => wanted.has(text)));

function walkOver(root: Document, wanted: ReadonlySet<string>): Walk {
  const parts = openRoots(root);
  const names: Snapshot['names'] = new Map();
  for (const part of parts) {
    for (const element of part.querySelectorAll('[aria-label],[placeholder],[title]')) {
      for (const by of ATTRIBUTES) {
        const said = element.getAttribute(by);
        const text = said && normalise(said);
        if (!text || !wanted.has(text)) continue;
        const list = names.get(text) ?? [];
        list.push({ element, by });
        names.set(text, list);
      }
    }
  }
  const texts = findTexts(root, wanted, parts);
  // Elements that the page threw away are not held.
  const drop = () => {
    texts.clear();
    names.clear();
    meanings.clear();
  };
  const boxes = parts.flatMap((part) => [...part.querySelectorAll('input,textarea,select')]);
  const meanings = new Map(boxes.length > MOST_BOXES ? [] : boxes.map((box) => [box, meaningOf(box)]));
  return { parts, wanted, names, texts, meanings, ...awaitChange(parts, drop) };
}

/** Calls `changed` at the first change of any of the parts, and observes nothing from then on. */
function awaitChange(parts: readonly Root[], changed: () => void): Pick<Walk, 'stale' | 'end'> {
  const until = performance.now() + OLDEST;
  let over = false;
  const end = () => {
    over = true;
    observer.disconnect();
    changed();
  };
  const note = (records: MutationRecord[]) => {
    if (pageChanged(records)) end();
  };
  const observer = new MutationObserver(note);
  const what = { subtree: true, childList: true, characterData: true, attributeFilter: [...ATTRIBUTES] };
  for (const part of parts) observer.observe(part, what);
  const stale = () => {
    note(observer.takeRecords());
    return over || performance.now() > until;
  };
  return { stale, end };
}
