import { valueOf } from '../locate/find-fields';
import type { Located } from '../locate/find-fields';
import { isMasked } from '../locate/weigh';
import type { FieldSight } from '../model/observation';
import { shapeOf } from '../model/shape';

const LONGEST = 2048;

/** Whether the browser (or a password manager that uses its interface) put the value there, and no person. */
export function isAutofilled(element: Element): boolean {
  return element.matches(':autofill');
}

/**
 * How a field stands, without its value when that is secret.
 *
 * @param isSecret the field's own kind; a value that is some secret in the wrong place is withheld by `secrets`
 */
export function sightOf(located: Located, isSecret: boolean, secrets: ReadonlySet<string>): FieldSight {
  const value = valueOf(located);
  const empty = !value.trim();
  const sight: FieldSight = { empty, masked: isMasked(value), autofilled: isAutofilled(located.element) };
  const told = { ...sight, value: value.slice(0, LONGEST) };
  if (empty) return isSecret ? sight : told;
  const shape = shapeOf(value);
  // A Client Secret pasted into the Client ID's field is still a secret.
  const withheld = isSecret || secrets.has(value.trim()) || shape.formats.includes('guid-pair');
  return { ...(withheld ? sight : told), shape };
}
