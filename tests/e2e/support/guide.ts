import dnsfilter from '../../../lib/vendors/dnsfilter.ts';
import halopsa from '../../../lib/vendors/halopsa.ts';
import integration from '../../../lib/integrations/halopsa-to-dnsfilter.ts';
import type { Step } from '../../../lib/model/step.ts';
import type { Hosting } from '../../../lib/model/hosting.ts';

/** Where a step is done: on a console, in the workbench, or on the server. */
export type Place = 'source' | 'destination' | 'workbench' | 'server';

export interface GuideStep {
  id: string;
  title: string;
  place: Place;
}

/** The steps as the vendors' data tells them, in the order in which the guide shows them. */
export function guideSteps(hosting: Hosting): GuideStep[] {
  const steps = (place: Place, list: readonly Step[]): GuideStep[] =>
    list
      .filter(({ when }) => when === undefined || when === hosting)
      .map((step) => ({ id: step.id, title: step.title, place: placeOf(step, place) }));
  return [
    ...steps('server', integration.before),
    ...steps('source', halopsa.setup),
    ...steps('destination', dnsfilter.setup),
    ...steps('destination', integration.after),
  ];
}

/** Fill and Test live on the workbench only, whatever page they are about. */
function placeOf(step: Step, place: Place): Place {
  return 'verified' in step.done || 'carried' in step.done ? 'workbench' : place;
}

/** Ids of the settings' and permissions' labels that the play needs, from the same data as the product. */
export const needed = {
  permissions: integration.grants,
  levels: [
    { setting: 'roleCustomers', level: 'Read Only' },
    { setting: 'roleInvoices', level: ['Read and Modify', 'Read, Create and Modify'] },
    { setting: 'roleAgreements', level: 'Read and Modify' },
    { setting: 'roleItems', level: 'Read and Modify' },
  ].map(({ setting, level }) => ({
    labels: halopsa.settings.find(({ id }) => id === setting)?.labels ?? [],
    level,
  })),
};

/** Ids of the integrations that can be played. */
export const integrations: readonly string[] = [integration.id];
