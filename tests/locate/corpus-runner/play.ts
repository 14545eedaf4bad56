import { observe } from '../../../lib/capture/observe';
import { readValues } from '../../../lib/capture/read-values';
import { findFields, valueOf } from '../../../lib/locate/find-fields';
import { findPermissions } from '../../../lib/locate/find-permissions';
import { findSetting } from '../../../lib/locate/find-setting';
import { locateTarget } from '../../../lib/locate/locate-target';
import { forget } from '../../../lib/locate/page-index';
import type { CorpusCase } from './corpus-case';
import { disturb } from './disturb';
import { FixturePage } from './fixture-page';
import type { Mutation } from './mutation';
import { rewrite } from './rewrite';

/**
 * What became of one thing on one page. `silent`: nothing speaks for it any more, and nothing was found. `idle`: so many texts
 * that nobody read, or so many boxes, were changed, and nothing else with them.
 */
export interface Outcome {
  id: string;
  what: 'found' | 'missed' | 'wrong' | 'silent' | 'idle';
  said?: string;
}

/** Plays one fixture under one mutation, as the overlay looks at a page. */
export function play(html: string, known: CorpusCase, mutation: Mutation, seed: string): Outcome[] {
  forget(document);
  const page = new FixturePage(html, known, seed);
  mutation.change?.(page);
  page.seal();
  const first = mutation.later ? look(page, known) : [];
  const early =
    mutation.first === 'nothing'
      ? first
          .filter(({ id, what }) => what === 'wrong' || (what === 'found' && id !== 'others'))
          .map((each) => ({ ...each, what: 'wrong' as const }))
      : first.filter(({ what }) => what === 'wrong');
  mutation.later?.(page);
  const last = look(page, known);
  const idle = (id: string, changed: number, otherwise: string): Outcome =>
    otherwise ? { id, what: 'wrong', said: otherwise } : { id, what: 'idle', said: String(changed) };
  const { texts, otherwise } = disturb(page, known);
  const words = idle('unread words', texts, otherwise);
  const written = rewrite(page, known);
  return [...early, ...last, words, idle('other values', written.boxes, written.otherwise)];
}

/** As people see it: what a web component draws stands in what holds the component. */
const within = (inner: Node, outer: Node): boolean => {
  for (let at: Node | undefined = inner; at; at = (at.getRootNode() as ShadowRoot).host)
    if (outer.contains(at)) return true;
  return false;
};

function look(page: FixturePage, known: CorpusCase): Outcome[] {
  const { plan, fields, masked = [], settings = {}, permissions = {}, others, targets = {} } = known;
  const outcomes: Outcome[] = [];
  const tell = (id: string, what: Outcome['what'], said?: string) =>
    outcomes.push({
      id,
      what: what === 'missed' && page.silent.has(id) ? 'silent' : what,
      ...(said === undefined ? {} : { said }),
    });

  const seen = observe(document, plan);
  const located = findFields(document, plan.fields);
  const { values } = readValues(
    document,
    plan,
    plan.fields.map(({ id }) => id),
  );
  for (const { id, labels, format } of plan.fields) {
    const found = located.get(id);
    const expected = page.expected.get(id) ?? fields[id];
    const truth = page.truth(id);
    const isTruth = (element: Element | undefined): boolean =>
      element !== undefined &&
      truth !== undefined &&
      (element === truth ||
        (!/^(INPUT|TEXTAREA|SELECT)$/.test(element.nodeName) && (within(element, truth) || within(truth, element))));
    const [ringed] = locateTarget(document, { kind: 'field', labels: [...labels], format });
    if (ringed && !isTruth(ringed)) tell(id, 'wrong', 'ringed elsewhere');
    if (expected === undefined) {
      if (found) tell(id, 'wrong', `taken: ${valueOf(found)}`);
    } else if (!found) tell(id, 'missed');
    else if (!isTruth(found.element)) tell(id, 'wrong', found.element.outerHTML.slice(0, 160));
    else if (valueOf(found).trim() !== expected) tell(id, 'wrong', `read ${valueOf(found)}`);
    else if (!seen.fields[id]) tell(id, 'missed', 'located, not observed');
    else if (masked.includes(id) ? values[id] !== undefined : expected !== '' && values[id]?.trim() !== expected) {
      tell(id, 'wrong', `captured ${values[id]}`);
    } else tell(id, 'found');
  }
  for (const setting of plan.settings) {
    const expected = settings[setting.id];
    const value = seen.settings[setting.id];
    const truth = page.truth(setting.id);
    const found = findSetting(document, setting);
    const there =
      !truth || !found || found.element === truth || found.choices.includes(truth) || within(truth, found.element);
    if (expected === undefined) {
      if (value !== undefined) tell(setting.id, 'wrong', `read ${value}`);
    } else if (value === undefined) tell(setting.id, 'missed');
    else if (value !== expected || !there) tell(setting.id, 'wrong', `read ${value}${there ? '' : ' elsewhere'}`);
    else tell(setting.id, 'found');
  }
  for (const { id } of plan.permissions) {
    const expected = permissions[id];
    const value = seen.permissions[id];
    const truth = page.truth(id);
    const element = findPermissions(document, plan.permissions).boxes.get(id)?.element;
    if (expected === undefined) {
      if (value !== undefined) tell(id, 'wrong', 'taken');
    } else if (value === undefined) tell(id, 'missed');
    else if (value !== expected || (truth && element !== truth)) tell(id, 'wrong', `read ${value}`);
    else tell(id, 'found');
  }
  if (others) {
    const same = JSON.stringify(seen.otherPermissions.toSorted()) === JSON.stringify(others.toSorted());
    const nothing = seen.otherPermissions.length === 0;
    tell('others', same ? 'found' : nothing ? 'missed' : 'wrong', seen.otherPermissions.join());
  }
  for (const [id, target] of Object.entries(targets)) {
    const found = locateTarget(document, target);
    if (found.length === 0) tell(id, 'missed');
    else tell(id, found[0] === page.truth(id) ? 'found' : 'wrong', found[0]?.outerHTML.slice(0, 160));
  }
  return outcomes;
}
