import type { Integration } from '../model/integration';

/** Marks an integration file and lets the compiler check it; the conformance test checks the rest. */
export const defineIntegration = (integration: Integration): Integration => integration;
