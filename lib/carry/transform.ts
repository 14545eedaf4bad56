import type { Carry, Transform } from '../model/integration';
import type { Hosting } from '../model/hosting';

const STEPS: Record<Transform, (value: string) => string> = {
  trim: (value) => value.trim(),
  'add-trailing-slash': (value) => (value === '' || value.endsWith('/') ? value : `${value}/`),
  // The slashes of `https://` are no end of a path, pasted twice either.
  'drop-trailing-slash': (value) => (/^(?:[a-z][a-z0-9+.-]*:\/+)+$/i.test(value) ? value : value.replace(/\/+$/, '')),
  'drop-scheme': (value) => value.replace(/^(?:https?:\/\/)+/i, ''),
  'host-only': (value) => value.replace(/^(?:https?:\/\/)+/i, '').replace(/[/?#].*$/s, ''),
};

/** @returns the value after each named change in turn; every change does nothing the second time. */
export const transform = (value: string, transforms: readonly Transform[]): string =>
  transforms.reduce((current, name) => STEPS[name](current), value);

/** @returns what belongs into the destination's field: the transformed value, or on-premise the literal that replaces it. */
export const carriedValue = (carry: Carry, value: string, hosting: Hosting): string =>
  hosting === 'on-prem' && carry.onPrem !== undefined ? carry.onPrem : transform(value, carry.transforms);
