import { browser } from '#imports';
import { viewOf } from './view';
import { workOf } from './work';
import type { Fate, Lost } from '../../lib/drift/fate';
import { recall } from '../../lib/detect/recall';
import { tickedByHand } from '../../lib/guide/expected';
import type { Answers, Request } from '../../lib/messages/contract';
import type { From } from '../../lib/messages/serve';
import type { Vendor } from '../../lib/model/vendor';
import type { Target } from '../../lib/model/step';
import { vendorsAt } from '../../lib/vendors-at';
import { type RecognisedTab, recognisedTab } from '../../lib/tabs';
import { consoleWords, driftWords, sayFate } from '../../lib/words/drift';
import { keepDrift, readDrift } from './drifts';

/** What the inspector puts into its world of the page (entrypoints/inspector.ts). */
interface Inspector {
  lost: (lost: Lost[], known: string[]) => Fate[];
  describe: (words: string[]) => string;
}

/** The step in front misses its control: asks the page what became of it, and says so with the step from then on. */
export async function seekLost({ step }: Request<'guide.lost'>, { tab, origin }: From): Promise<Answers['guide.lost']> {
  const recognised = tab === undefined ? null : await recognisedTab(tab);
  if (tab === undefined || recognised?.origin !== origin) return null;
  const work = await workOf(tab, recognised);
  if (work?.next?.step.id !== step || !work.expected) return viewOf(tab);
  const { fields, settings, how } = work.expected;
  const { vendor, next } = work;
  const lost: Lost[] = [
    ...fields.map(({ labels }) => ({ kind: 'field' as const, labels })),
    ...settings.map(({ labels }) => ({ kind: 'setting' as const, labels })),
  ];
  // Ways to the control count only when nothing of the control itself is expected here.
  const all = lost.length > 0 ? lost : (next.step.targets ?? []).flatMap((target) => lostTarget(target, vendor));
  const fates = await inspect(tab, 'lost', [all, labelsOf(vendor)]);
  if (!fates) return viewOf(tab);
  const said = all.flatMap(({ labels }, index) => {
    const fate = fates[index];
    return fate ? [{ fate, text: sayFate(labels[0] ?? '', fate) }] : [];
  });
  // Of several ways to one place, one that is only called otherwise is worth more than all that are gone.
  const ways =
    lost.length > 0 ? said : [said.find(({ fate }) => fate.fate !== 'gone') ?? said[0]].flatMap((one) => one ?? []);
  const advice = tickedByHand(next.step) ? driftWords.byHand : driftWords.typed;
  await keepDrift(tab, {
    page: recognised.page,
    step,
    how,
    lines: [...ways.map(({ text }) => text), advice],
  });
  return viewOf(tab);
}

function lostTarget(target: Target, vendor: Vendor): Lost[] {
  if ('role' in target) return [{ kind: target.role, labels: target.labels }];
  if ('permissions' in target)
    return vendor.permissions.slice(0, 1).map(({ labels }) => ({ kind: 'permission' as const, labels }));
  return [];
}

/** The text of a page report, for the person to read before anything is done with it; null where there is no such page. */
export async function reportPage({ tab }: Request<'page.report'>): Promise<Answers['page.report']> {
  const recognised = await recognisedTab(tab);
  const found = recognised && recall(recognised, await vendorsAt(recognised.origin));
  if (!recognised || !found || !(await stillThere(tab, recognised))) return { text: null };
  const { vendor, page } = found;
  const words = new Set(
    [consoleWords, ...labelsOf(vendor), ...page.trail].flatMap(
      (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
  const structure = await inspect(tab, 'describe', [[...words]]);
  if (structure === undefined) return { text: null };
  const drift = await readDrift(tab);
  const { report } = driftWords;
  const lines = [
    `# ${report.title}: ${vendor.name}, ${page.title}`,
    report.head,
    `Patchbay ${browser.runtime.getManifest().version} · ${vendor.id} · ${page.id}`,
    ...(drift?.page === page.id ? ['', `## ${report.lost} (${drift.step})`, ...onlyOwnWords(drift.lines, words)] : []),
    '',
    `## ${report.structure}`,
    '```',
    structure,
    '```',
  ];
  return { text: lines.join('\n') };
}

/** What a sentence quotes from the page is told like everything else of it. */
const onlyOwnWords = (lines: readonly string[], words: ReadonlySet<string>): string[] =>
  lines.map((line) =>
    line.replace(/“([^”]*)”/g, (_, quoted: string) => {
      const told = quoted.replace(/[\p{L}\p{N}]+/gu, (word) => (words.has(word.toLowerCase()) ? word : '…'));
      return `“${told}”`;
    }),
  );

/** Every text by which the vendor's data knows something. */
const labelsOf = ({ pages, fields, settings, permissions, setup }: Vendor): string[] => [
  ...pages.flatMap(({ landmarks, absent }) => [...landmarks.flat(), ...(absent ?? [])]),
  ...fields.flatMap(({ labels }) => labels),
  ...settings.flatMap(({ labels, values }) => [...labels, ...values.flatMap((value) => value.labels)]),
  ...permissions.flatMap(({ labels }) => labels),
  ...setup.flatMap(({ targets = [] }) => targets.flatMap((target) => ('role' in target ? target.labels : []))),
];

/** The tab still shows the console that was recognised in it. */
async function stillThere(tab: number, { origin }: RecognisedTab): Promise<boolean> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined && new URL(url).origin === origin;
}

/** Brings the inspector to the page's top frame and asks it. @returns undefined when the page is gone or refuses. */
async function inspect<K extends keyof Inspector>(
  tab: number,
  what: K,
  args: Parameters<Inspector[K]>,
): Promise<ReturnType<Inspector[K]> | undefined> {
  const target = { tabId: tab, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/inspector.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (name: string, given: unknown[]) => {
        const world = globalThis as unknown as Record<symbol, Record<string, (...all: unknown[]) => unknown>>;
        return world[Symbol.for('patchbay inspector')]?.[name]?.(...given);
      },
      args: [what, args],
    });
    return (answer?.result ?? undefined) as ReturnType<Inspector[K]> | undefined;
  } catch {
    return undefined;
  }
}
