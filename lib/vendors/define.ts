import type { Vendor } from '../model/vendor';

/** Marks a vendor file and lets the compiler check it; the conformance test checks the rest. */
export const defineVendor = (vendor: Vendor): Vendor => vendor;

/**
 * One list of labels, English (en-GB and en-US) first, each once. A vendor that uses it says under `translations` where
 * the wording in the other languages comes from.
 */
export const inLanguages = (
  words: { en: [string, ...string[]] } & Partial<Record<'de' | 'fr' | 'es' | 'nl', string[]>>,
): [string, ...string[]] => {
  const [first] = words.en;
  return [
    first,
    ...new Set(
      Object.values(words)
        .flat()
        .filter((word) => word !== first),
    ),
  ];
};
