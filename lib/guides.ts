import { type Guide, guides } from './catalogue';
import type { ConnectionSummary } from './model/connection-summary';
import { panel } from './words/panel';

export const guideById = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);

/** What a listed guide is called. */
export const guideName = ({ source, destination }: Guide): string =>
  panel.connections.guideName(source.name, destination.name);

/** What the guide of a connection is called, described ones too; its bare id where a newer version listed it. */
export function guideNameOf({ integration, own }: Pick<ConnectionSummary, 'integration' | 'own'>): string {
  if (own) return panel.connections.guideName(own.source, own.destination);
  const guide = guideById(integration);
  return guide ? guideName(guide) : integration;
}
