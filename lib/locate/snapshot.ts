import { findTexts } from './find-texts';
import type { Texts } from './find-texts';
import { matcher } from './matcher';
import { openRoots } from './open-roots';
import type { Root } from './open-roots';
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

/** @param labels every label that will be asked for, as people read it */
export function snapshot(root: Document, labels: Iterable<string>): Snapshot {
  const wanted = new Set<string>();
  for (const label of labels) wanted.add(normalise(label));
  const parts = openRoots(root);
  const match = matcher(wanted);
  const names: Snapshot['names'] = new Map();
  for (const part of parts) {
    for (const element of part.querySelectorAll('[aria-label],[placeholder],[title]')) {
      for (const by of ATTRIBUTES) {
        const said = element.getAttribute(by);
        const text = said ? match(said) : undefined;
        if (text === undefined) continue;
        const list = names.get(text) ?? [];
        list.push({ element, by });
        names.set(text, list);
      }
    }
  }
  return { root, parts, texts: findTexts(root, wanted, parts), names, wanted };
}
