import type { Page, Vendor } from '../model/vendor';
import type { OwnSystem } from '../model/own-system';
import { ownGuide as words } from '../words/own-guide';
import { OWN } from './ids';

/** A page of a described console: anywhere on its host, known by any of the labels that the person named. */
export function ownPage(id: string, name: string, title: string, address: string, labels: string[]): Page {
  const { origin, pathname, hash } = new URL(address);
  return {
    id,
    title,
    url: [`${origin}/*`],
    landmarks: [labels],
    trail: [],
    path: pathname + hash,
    examples: [{ url: address, landmarks: [labels[0] ?? name] }],
    reference: OWN.reference,
  };
}

/** What every described vendor has, and mostly has not: nothing of it is on a list. */
export function ownVendor({ describedOn }: OwnSystem, end: { name: string; address: string }) {
  return {
    name: end.name,
    kind: 'other',
    aliases: [],
    hosts: [`${new URL(end.address).origin}/*`],
    notConsoles: [],
    selfHosted: false,
    settings: [],
    permissions: [],
    discovery: [],
    probes: [],
    errors: [],
    limits: [],
    references: [
      {
        id: OWN.reference,
        title: words.reference,
        url: end.address,
        checked: describedOn,
        confidence: 'unconfirmed',
        note: words.referenceNote,
      },
    ],
  } satisfies Partial<Vendor>;
}

/** Labels in a sentence. */
export const listed = (labels: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(labels.map((label) => `“${label}”`));
