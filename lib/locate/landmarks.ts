import { pageIndex } from './page-index';
import { normalise, normaliseLabel } from './text';
import { isVisible } from './visible';

/**
 * Which of the texts are on screen, as headings, labels, buttons, links, tabs or short texts of their own. For the
 * always-on detector: no accessible-name computation, visibility is looked at for hits only.
 *
 * @returns those of `wanted` that were found, in their order
 */
export function findLandmarks(root: Document, wanted: readonly string[]): string[] {
  const { hits, presses } = pageIndex(root, wanted.map(normaliseLabel));
  const pressed = new Set<string>();
  for (const press of presses) if (isVisible(press)) pressed.add(normalise(press.value));
  return wanted.filter(
    (text) =>
      pressed.has(normaliseLabel(text)) ||
      hits.get(normaliseLabel(text))?.some(({ element, by }) => by !== 'title' && isVisible(element)),
  );
}
