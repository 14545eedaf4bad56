import type { Root } from '../locate/open-roots';
import { isVisible } from '../locate/visible';

const ALERTS = '[role=alert],[role=alertdialog],[aria-live=assertive]';
const LONGEST = 300;

/**
 * @param secrets values that must not leave the page: an alert that repeats one is left out
 * @returns texts of the page's visible alerts, the innermost only, at most 300 characters each
 */
export function readAlerts(parts: readonly Root[], secrets: readonly string[]): string[] {
  const hidden = secrets.map((secret) => secret.trim()).filter(Boolean);
  const texts = new Set<string>();
  for (const part of parts) {
    for (const element of part.querySelectorAll(ALERTS)) {
      if (element.querySelector(ALERTS) || !isVisible(element)) continue;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text && !hidden.some((secret) => text.includes(secret))) texts.add(text.slice(0, LONGEST));
    }
  }
  return [...texts];
}
