import { browser } from '#imports';
import { whichConnection } from './which-connection';
import { recall } from '../../lib/detect/recall';
import { lintConnection } from '../../lib/findings/lint';
import { mergeFindings } from '../../lib/findings/merge';
import { captureOffer, secretAtRisk } from '../../lib/guide/capture-offer';
import { planSteps } from '../../lib/guide/plan';
import { readPlan } from '../../lib/guide/read-plan';
import { stepView } from '../../lib/guide/step-view';
import { pairs } from '../../lib/integrations/index';
import type { Finding } from '../../lib/model/finding';
import type { Observation } from '../../lib/model/observation';
import type { Vendor } from '../../lib/model/vendor';
import type { FindingView, OverlayView } from '../../lib/model/view';
import { recognisedTab } from '../../lib/tabs';
import { vendors } from '../../lib/vendors/index';
import { guideWords } from '../../lib/words/guide';
import { overlayWords } from '../../lib/words/overlay';

const PLACE = 'overlayPlace';
type Place = Pick<OverlayView, 'dock' | 'minimised'>;

export async function placeOverlay(place: Place): Promise<void> {
  await browser.storage.local.set({ [PLACE]: place });
}

const sightKey = (tab: number) => `sight:${tab}`;

/** What the tab's page showed last; a capture is offered only for what stands there now. */
export async function rememberSight(tab: number, observation: Observation): Promise<void> {
  await browser.storage.session.set({ [sightKey(tab)]: observation });
}

/** Everything the overlay of a tab shows; null where there is no recognised page. */
export async function viewOf(tab: number): Promise<OverlayView | null> {
  const recognised = await recognisedTab(tab);
  const found = recognised && recall(recognised, vendors);
  if (!recognised || !found) return null;
  const [working, place, sight] = await Promise.all([
    whichConnection(recognised),
    browser.storage.local.get(PLACE),
    browser.storage.session.get(sightKey(tab)),
  ]);
  const { vendor, page } = found;
  const view: OverlayView = {
    lang: 'en',
    dir: 'ltr',
    ...((place[PLACE] as Place | undefined) ?? { dock: 'right', minimised: false }),
    words: overlayWords,
    read: readPlan(vendor, page, working?.pair),
    offers: working ? [] : offersOn(vendor),
    guide: null,
    findings: [],
    capture: [],
    guard: false,
  };
  if (!working) return view;

  const { connection, pair, side } = working;
  const steps = planSteps(connection, pair);
  const host = connection.source.origin ? new URL(connection.source.origin).host : '{host}';
  const onPage = sight[sightKey(tab)] as Observation | undefined;
  const current = onPage?.page === page.id && side === 'source' ? onPage : undefined;
  const findings = mergeFindings(lintConnection(connection, pair), connection.verification?.findings ?? []);
  const guard = current !== undefined && secretAtRisk(connection, vendor, current);
  return {
    ...view,
    guide: {
      title: guideWords.title(pair.source.name, pair.destination.name),
      customer: connection.customer,
      done: steps.filter(({ state }) => state === 'done').length,
      total: steps.length,
      steps: steps.map((step) => stepView(step, pair, vendor.id, host)),
    },
    findings: [...(guard ? [guideWords.secretAtRisk] : []), ...findings.map((finding) => findingView(finding, vendor))],
    capture: current ? captureOffer(connection, vendor, current) : [],
    guard,
  };
}

/** Guides that start on this vendor's console, and those that end there. */
function offersOn(vendor: Vendor): OverlayView['offers'] {
  return pairs
    .filter(({ integration }) => integration.verdict.state !== 'not-recommended')
    .toSorted((a, b) => a.integration.verdict.state.localeCompare(b.integration.verdict.state) * -1)
    .filter(({ source, destination }) => source.id === vendor.id || destination.id === vendor.id)
    .map(({ integration, source, destination }) => ({
      integration: integration.id,
      // A guide that would lead nowhere says so in the workbench before it is started.
      label: guideWords[integration.verdict.state === 'supported' ? 'start' : 'about'](source.name, destination.name),
    }));
}

function findingView({ level, message, fix, field, source }: Finding, vendor: Vendor): FindingView {
  const labels = [...vendor.fields, ...vendor.settings].find((each) => each.id === field)?.labels;
  return {
    level,
    message,
    fix,
    ...(field !== undefined && { field }),
    ...(labels && { labels }),
    ...(source && { source }),
  };
}
