/** What a described pair is called everywhere: the same for all, so that a tab's memory holds when another connection is chosen. */
export const OWN = {
  integration: 'own-source-to-own-destination',
  source: 'own-source',
  destination: 'own-destination',
  credentials: 'credentials',
  form: 'form',
  reference: 'described',
} as const;

/** The destination's box for a value. */
export const boxOf = (field: string): string => `into:${field}`;
