import { browser } from '#imports';
import { readDrift } from './drifts';
import { workOf } from './work';
import { recall } from '../../lib/detect/recall';
import { lintConnection } from '../../lib/findings/lint';
import { mergeFindings } from '../../lib/findings/merge';
import { captureOffer, secretAtRisk, wantedOn } from '../../lib/guide/capture-offer';
import { readPlan } from '../../lib/guide/read-plan';
import { stepView } from '../../lib/guide/step-view';
import { pairs } from '../../lib/integrations/index';
import type { Finding } from '../../lib/model/finding';
import type { Vendor } from '../../lib/model/vendor';
import type { FindingView, OverlayView } from '../../lib/model/view';
import { vendorsAt } from '../../lib/vendors-at';
import { recognisedTab } from '../../lib/tabs';
import { guideWords } from '../../lib/words/guide';
import { overlayWords } from '../../lib/words/overlay';

const PLACE = 'overlayPlace';
type Place = Pick<OverlayView, 'dock' | 'minimised'>;

export async function placeOverlay(place: Place): Promise<void> {
  await browser.storage.local.set({ [PLACE]: place });
}

/** Everything the overlay of a tab shows; null where there is no recognised page. */
export async function viewOf(tab: number): Promise<OverlayView | null> {
  const recognised = await recognisedTab(tab);
  const found = recognised && recall(recognised, await vendorsAt(recognised.origin));
  if (!recognised || !found) return null;
  const [working, place, drift] = await Promise.all([
    workOf(tab, recognised),
    browser.storage.local.get(PLACE),
    readDrift(tab),
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
    wants: [],
    guard: false,
  };
  if (!working) return view;

  const { connection, pair, side, steps, sight, next, expected } = working;
  const host = connection.source.origin ? new URL(connection.source.origin).host : '{host}';
  const current = side === 'source' ? sight : undefined;
  // What was missing beside the rest may have come since.
  const still =
    drift?.page === page.id && drift.step === next?.step.id && (drift.how === 'ring' || expected?.how === 'rest');
  const drifted = still ? drift : undefined;
  const findings = mergeFindings(lintConnection(connection, pair), connection.verification?.findings ?? []);
  const guard = current !== undefined && secretAtRisk(connection, vendor, current);
  return {
    ...view,
    guide: {
      title: guideWords.title(pair.source.name, pair.destination.name),
      done: steps.filter(({ state }) => state === 'done').length,
      total: steps.length,
      steps: steps.map((step) =>
        stepView(step, pair, vendor.id, host, {
          confirmed: step.step.id in connection.confirmed,
          ...(step === next && { expects: expected?.how, drift: drifted }),
        }),
      ),
    },
    findings: [...(guard ? [guideWords.secretAtRisk] : []), ...findings.map((finding) => findingView(finding, vendor))],
    capture: current ? captureOffer(connection, vendor, current) : [],
    wants: side === 'source' ? wantedOn(connection, vendor, page.id) : [],
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
