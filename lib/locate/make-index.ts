import {
  ATTRIBUTES,
  BOX,
  type By,
  HEADS,
  type Hit,
  LONGEST,
  MOST,
  NAMED,
  NOTICES,
  PRESSES,
  type KeptIndex,
  TAKEN,
  WHOLE,
  isElement,
  isForm,
  isSkipped,
} from './indexed';
import type { Candidate } from './candidates';
import { HOSTS, MOST_ROOTS, type Root, rootIn } from './open-roots';
import { redrawn, replace, stateOf } from './redrawn';
import { notify } from './notify';
import { isRead, reading } from './reading';
import { normalise } from './text';

/** A page that changes more often than this between two looks is walked over anew: cheaper than to be told of each change. */
const FEW_CALLS = 4;
const FEW_NODES = 200;

/** @param sought normalised texts */
export function makeIndex(root: Document, sought: ReadonlySet<string>): KeptIndex {
  const boxes: KeptIndex['boxes'] = new Map();
  const presses = new Set<HTMLInputElement>();
  const notices = new Set<Element>();
  const hosts = new Set<Element>();
  const hits = new Map<string, Hit[]>();
  // No other index began with that edition: whoever compares them is not asked which index it was.
  const edition = performance.now();
  const known: KeptIndex['known'] = new Map();
  const index: KeptIndex = { parts: [], sought, hits, boxes, presses, notices, known, edition, catchUp, letGo, tell };
  let records: MutationRecord[] = [];
  let again: [Node, Node][] = [];
  let calls = 0;
  let lost = true;

  const observer = new MutationObserver((more) => {
    calls++;
    keep(more);
  });

  function keep(more: MutationRecord[]): void {
    if (!more.length) return;
    // What changed before may have been drawn anew since.
    const twins = lost || records[0] ? undefined : redrawn(more, isIdle);
    if (twins) {
      again.push(...twins);
      replace(twins, hits.values(), [boxes, presses, notices, hosts, ...known.values()]);
    } else records.push(...more);
    lost ||= calls > FEW_CALLS || records.length > FEW_NODES;
    notify(lost ? undefined : more, twins);
    if (lost) rest();
  }

  /** Nobody read it, nor would now. */
  const isIdle = (...texts: Node[]) =>
    texts.every(
      (text) => /\S/.test(text.nodeValue!) && !heard(text.nodeValue) && !isRead(text) && !isSkipped(text.parentElement),
    );

  function rest(): void {
    observer.disconnect();
    records = [];
    calls = 0;
  }

  function letGo(): void {
    keep(observer.takeRecords());
    rest();
    lost = true;
    for (const each of [hits, boxes, presses, notices, hosts, known]) each.clear();
    index.parts = [];
  }

  /** A function of its own: inside a loop, what is seldom asked for had Chromium 156 throw compiled code away, again and again. */
  function noteText(text: Node): void {
    const found = heard(text.nodeValue);
    if (found) note(text.parentElement, 'text', found);
  }

  function note(element: Element | null, by: By, text: string): void {
    if (!element || !text || (by === 'text' && isSkipped(element))) return;
    const list = hits.get(text) ?? [];
    hits.set(text, list);
    if (list.length > MOST || list.some((hit) => hit.element === element && hit.by === by)) return;
    list.push({ element, by });
    index.edition++;
  }

  /** @returns the wanted text that this is, empty if it is none */
  function heard(said: string | null): string {
    const text = said && said.length <= LONGEST ? normalise(said) : '';
    return sought.has(text) ? text : '';
  }

  /** What it says by itself. A form says nothing. */
  function name(element: Element): void {
    if (!isForm(element)) for (const by of ATTRIBUTES) note(element, by, heard(element.getAttribute(by)));
  }

  /** What it is. */
  function take(element: Element): void {
    if (isForm(element)) return;
    // By its name where that tells: each question to the browser costs as much as all of this.
    if (BOX.test(element.localName)) {
      if (!boxes.has(element)) index.edition++;
      boxes.set(element, null);
      if (element.matches(PRESSES)) presses.add(element as HTMLInputElement);
      return;
    }
    if (element.matches(HOSTS)) hosts.add(element);
    if (element.matches(NOTICES)) notices.add(element);
  }

  /** Its own words, and as a head those of its pieces. */
  function read(element: Element): void {
    name(element);
    take(element);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) noteText(node);
    if (!isForm(element) && element.matches(HEADS)) note(element, 'whole', heard(reading(element).textContent));
  }

  /** @param keeps is not asked for what does not stay: most of what a page draws anew is gone by then */
  function forgetGone(stays: (element: Element) => boolean, keeps = stays): void {
    for (const notice of notices) if (!stays(notice)) notices.delete(notice);
    for (const box of boxes.keys()) {
      if (stays(box)) continue;
      boxes.delete(box);
      presses.delete(box as HTMLInputElement);
      index.edition++;
    }
    const isKept = ({ element }: Hit) => stays(element) && keeps(element);
    for (const [text, list] of hits) {
      const left = list.filter(isKept);
      if (left.length < list.length) index.edition++;
      hits.set(text, left);
    }
  }

  /** Everything in a node that is new here. */
  function scan(node: Element | Root): void {
    // By its kind: a form's box may be called "body".
    const page = node.nodeType === Node.DOCUMENT_NODE && (node as Document).body;
    const walker = document.createTreeWalker(page || node, NodeFilter.SHOW_TEXT);
    for (let text; (text = walker.nextNode());) noteText(text);
    for (const { parentElement: head } of node.querySelectorAll(WHOLE))
      note(head, 'whole', heard(reading(head!).textContent));
    for (const element of node.querySelectorAll(NAMED)) name(element);
    for (const element of node.querySelectorAll(TAKEN)) take(element);
  }

  function observe(part: Root): void {
    observer.observe(part, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...ATTRIBUTES, 'name', 'id', 'role', 'aria-live', 'popover'],
    });
  }

  function tell(): void {
    if (lost) index.parts.forEach(observe);
  }

  function add(part: Root): void {
    index.parts.push(part);
    index.edition++;
    observe(part);
    scan(part);
  }

  /** @returns false when so much came that a walk over the whole page is no dearer */
  function follow(): boolean {
    const came = new Set<Element>();
    const changed = new Set<Element>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      const at = isElement(target) ? (target as Element) : target.parentElement;
      for (let head = isForm(at) ? null : at?.closest(HEADS); head; head = head.parentElement?.closest(HEADS))
        changed.add(head);
      if (at && type !== 'childList') changed.add(at);
      for (const node of addedNodes) if (isElement(node)) came.add(node as Element);
      // Its own words are others; of a list that only has other rows now, nothing is read again.
      if (at && ![...addedNodes, ...removedNodes].every(isElement)) changed.add(at);
    }
    if (came.size + changed.size > FEW_NODES) return false;
    // What they say is read anew; what no one changed says still what it said.
    forgetGone(
      (element) => element.isConnected,
      (element) => !changed.has(element) && ![...came].some((at) => at.contains(element)),
    );
    for (const element of came) {
      if (!element.isConnected) continue;
      scan(element);
      changed.add(element);
    }
    for (const element of changed) if (element.isConnected) read(element);
    return true;
  }

  function catchUp(): void {
    keep(observer.takeRecords());
    for (const [old, fresh] of again) {
      // With another value, or written into a moment later, which nothing tells.
      if (!boxes.has(fresh as Element) || stateOf(old) === stateOf(fresh)) continue;
      index.edition++;
      // What may be a field is read at every look; anything else may be what is chosen.
      if (![...known.values()].some((each) => (each.get(fresh) as Partial<Candidate> | undefined)?.weights))
        known.delete(root);
    }
    again = [];
    if (lost || (records[0] && !follow())) {
      letGo();
      add(root);
    }
    lost = false;
    records = [];
    calls = 0;
    const alive = new Set<Node>([root]);
    // A host that is found in a part that was found here comes up, too.
    for (const host of hosts) {
      // A frame's elements stay in its document when the frame is gone.
      const inner = host.isConnected && alive.has(host.ownerDocument) ? rootIn(host) : (hosts.delete(host), null);
      if (!inner || alive.size > MOST_ROOTS) continue;
      alive.add(inner);
      if (!index.parts.includes(inner)) add(inner);
    }
    if (index.parts.length === alive.size) return;
    index.parts = index.parts.filter((part) => alive.has(part));
    index.edition++;
    forgetGone((element) => element.isConnected && alive.has(element.ownerDocument));
  }

  return index;
}
