import { reading } from '../locate/reading';
import { isVisible } from '../locate/visible';

const ALERTS = '[role=alert],[role=alertdialog],[aria-live=assertive]';
const LONGEST = 300;

/**
 * @param notices what may be an alert (lib/locate/page-index.ts)
 * @param secrets values that must not leave the page, trimmed and none of them empty: an alert that repeats one is left out
 * @returns texts of the page's visible alerts, the innermost only, at most 300 characters each
 */
export function readAlerts(notices: Iterable<Element>, secrets: readonly string[]): string[] {
  const texts = new Set<string>();
  for (const element of notices) {
    if (!element.matches(ALERTS) || element.querySelector(ALERTS) || !isVisible(element)) continue;
    const text = reading(element).textContent.replace(/\s+/g, ' ').trim();
    if (text && !secrets.some((secret) => text.includes(secret))) texts.add(text.slice(0, LONGEST));
  }
  return [...texts];
}
