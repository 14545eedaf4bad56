import type { Step } from '../model/step';
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

/** What a vendor without any console has: nothing to open, to read or to ask. */
export const NO_CONSOLE = {
  hosts: [],
  notConsoles: [],
  selfHosted: false,
  pages: [],
  fields: [],
  settings: [],
  permissions: [],
  setup: [],
  discovery: [],
  probes: [],
  errors: [],
} satisfies Partial<Vendor>;

/** The step of every destination that is filled: it is Patchbay's own, and says what Fill does and does not. */
export const fillForm = (reference: string, page?: string): Step => ({
  id: 'fill-form',
  title: 'Fill the form from the workbench',
  how: 'Open the workbench and press Fill. Patchbay writes the values and reads them back; it never presses a button.',
  ...(page && { page }),
  targets: [{ form: 'carried' }],
  done: { carried: 'all' },
  reference,
});
