import { observe } from '../../../lib/capture/observe';
import type { Candidate } from '../../../lib/locate/candidates';
import type { Known } from '../../../lib/locate/known';
import type { CorpusCase } from './corpus-case';
import type { FixturePage } from './fixture-page';

const VALUE = '5e1f7c3a-90b4-4c6d-8f21-d0a97be4c815';
/** What is written in a button are its words. */
const BOXES = 'input:not([type=button],[type=submit],[type=reset],[type=image],[type=file]),textarea,select';

/** Another value in a box, another tick, another choice. */
function change(box: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
  if (box.localName === 'select') {
    const list = box as HTMLSelectElement;
    list.selectedIndex = (list.selectedIndex + 1) % Math.max(1, list.length);
  } else if (box.type === 'checkbox' || box.type === 'radio')
    (box as HTMLInputElement).checked = !(box as HTMLInputElement).checked;
  else box.value = box.value ? Array.from(box.value).toReversed().join('') : VALUE;
}

/**
 * Writes something else into every box of the page: what was found by the page's structure (`lib/locate/known.ts`) has to be
 * what is found now by whoever begins anew.
 *
 * @returns how many boxes that were, and what is read otherwise by who knows the page: nothing, if values count for nothing
 */
export function rewrite(page: FixturePage, { plan }: CorpusCase): { boxes: number; otherwise: string } {
  const known: Known = new Map();
  observe(document, plan, known);
  const boxes = page.all<HTMLInputElement>(BOXES);
  const isField = (box: Element) =>
    [...known.values()].some((each) => (each.get(box) as Partial<Candidate> | undefined)?.weights);
  boxes.filter(isField).forEach(change);
  const fields = otherwise(plan, known);
  boxes.filter((box) => !isField(box)).forEach(change);
  // What is chosen is known for as long as nothing but fields have other values: the index says so (lib/locate/make-index.ts).
  known.delete(document);
  return { boxes: boxes.length, otherwise: [...fields, ...otherwise(plan, known)].join() };
}

/** What is read in another way than by whoever begins anew. */
function otherwise(plan: CorpusCase['plan'], known: Known): string[] {
  const anew = observe(document, plan);
  const knowing = observe(document, plan, known);
  return Object.keys(anew)
    .filter((key) => JSON.stringify(anew[key as 'fields']) !== JSON.stringify(knowing[key as 'fields']))
    .map((key) => `${key}: ${JSON.stringify(knowing[key as 'fields'])}`);
}
