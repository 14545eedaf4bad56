import integration from '../../lib/integrations/halopsa-to-dnsfilter.ts';
import type { Verification } from '../../lib/model/check.ts';
import { newConnection } from '../../lib/new-connection.ts';
import dnsfilter from '../../lib/vendors/dnsfilter.ts';
import halopsa from '../../lib/vendors/halopsa.ts';
import { launch, type Session } from '../e2e/support/browser.ts';
import { Panel } from '../e2e/support/panel.ts';
import { readConnections } from '../e2e/support/storage.ts';
import type { LoggedRequest } from '../lab/request-log.ts';
import { origins } from '../lab/hosts.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { until } from '../support/until.ts';
import { median } from './median.ts';

const LATENCY = 100;

export interface VerificationFigures {
  latency: number;
  requests: number;
  /** Longest chain of requests of which each was sent after the one before was answered. */
  depth: number;
  /** Ms from the first request to the last answer, and from start to end as the product tells. */
  wall: number;
  wallTold: number;
  /** As many of the vendor's probes as passed. */
  checks: Record<string, number>;
  methods: Record<string, number>;
}

/** Runs verifications of a healthy pair in the shipped build, against the lab with a delay. */
export async function measureVerification(build: string, times: number): Promise<VerificationFigures> {
  const lab = await startLab();
  try {
    const values = await createApplication(lab, build);
    const session = await launch({ hosts: lab, build });
    try {
      const { panel, id } = await preparePanel(session, values);
      lab.latency(LATENCY);
      const runs: VerificationFigures[] = [];
      for (let run = 0; run < times; run++) {
        const before = lab.requests().length;
        await panel.test();
        runs.push(figuresOf(lab.requests().slice(before), await toldBy(session, id)));
      }
      const [first] = runs;
      if (!first) throw new Error('no verification was run');
      return {
        ...first,
        depth: Math.max(...runs.map(({ depth }) => depth)),
        wall: median(runs.map(({ wall }) => wall)),
        wallTold: median(runs.map(({ wallTold }) => wallTold)),
      };
    } finally {
      await session.close();
    }
  } finally {
    await lab.close();
  }
}

/** An application with just the permissions that the integration needs, made the way the lab's console makes it. */
async function createApplication(lab: Lab, build: string): Promise<Record<string, string>> {
  const session = await launch({ hosts: lab, build });
  try {
    const page = await session.context.newPage();
    await page.goto(`${origins.halopsa}/config`);
    return await page.evaluate(
      async ({ permissions }) => {
        const ask = async (method: string, path: string, body?: unknown) => {
          const init =
            body === undefined
              ? { method }
              : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
          return (await fetch(`/console-data/${path}`, init)).json();
        };
        const { clientId: draft } = await ask('POST', 'drafts');
        const { clientSecret } = await ask('POST', `drafts/${draft}/secret`);
        const { id } = await ask('POST', 'applications', {
          clientId: draft,
          name: 'DNSFilter',
          description: '',
          active: true,
          method: 'client-credentials',
          loginType: 'agent',
          agentId: 7,
          permissions,
        });
        const role = await ask('GET', 'roles/4');
        const levels = Object.fromEntries(Object.keys(role.levels).map((area) => [area, 'modify']));
        await ask('PUT', 'roles/4', { levels });
        await ask('PUT', 'agents/7', { levels });
        return {
          clientId: id,
          clientSecret,
          resourceServer: `${location.origin}/api`,
          authorizationServer: `${location.origin}/auth`,
          tenant: 'acme',
        };
      },
      { permissions: integration.grants },
    );
  } finally {
    await session.close();
  }
}

/** A workbench with a connection whose five values were typed in. */
async function preparePanel(session: Session, values: Record<string, string>): Promise<{ panel: Panel; id: string }> {
  const pair = { integration, source: halopsa, destination: dnsfilter };
  const connection = newConnection(integration.id, 'Bench', pair, new Date());
  connection.source.origin = origins.halopsa;
  const worker = await session.worker();
  await worker.evaluate(
    async (entries) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set: (all: object) => Promise<void> } } };
      };
      await chrome.storage.local.set(entries);
    },
    { [`connection:${connection.id}`]: connection, activeConnection: connection.id },
  );
  const vendor = await session.context.newPage();
  await vendor.goto(`${origins.halopsa}/config`);
  const panel = await Panel.open(session, vendor);
  await panel.openVault();
  for (const { from, to } of integration.carries) {
    const labels = dnsfilter.fields.find(({ id }) => id === to)?.labels ?? [];
    const box = panel.page.getByRole('textbox', { name: labels[0] ?? to, exact: true });
    await box.fill(values[from] ?? '');
    await box.press('Enter');
    await until(`${from} to be kept`, async () => {
      const kept = (await readConnections(panel.page)).find(({ id }) => id === connection.id);
      return Object.hasOwn(kept?.fields ?? {}, from);
    });
  }
  return { panel, id: connection.id };
}

type Told = Verification;

async function toldBy(session: Session, id: string): Promise<Told> {
  const connection = (await readConnections(await session.worker())).find((each) => each.id === id);
  if (!connection?.verification) throw new Error('the verification is gone');
  return connection.verification;
}

const count = (words: string[]): Record<string, number> =>
  Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]));

function figuresOf(log: LoggedRequest[], told: Told): VerificationFigures {
  const sent = log.filter(({ by, path }) => by === 'network' && /^\/(api|auth)\b/i.test(path));
  const depths = new Map<number, number>();
  for (const request of sent) {
    // An answer cannot have come before the delay was over; the log notes the end of a stream late.
    const before = sent.filter(({ startedAt }) => startedAt + LATENCY <= request.startedAt);
    depths.set(request.id, 1 + Math.max(0, ...before.map(({ id }) => depths.get(id) ?? 0)));
  }
  return {
    latency: LATENCY,
    requests: sent.length,
    depth: Math.max(0, ...depths.values()),
    wall:
      Math.max(...sent.map(({ endedAt }) => endedAt ?? Number.NaN)) -
      Math.min(...sent.map(({ startedAt }) => startedAt)),
    wallTold: Date.parse(told.finishedAt ?? '') - Date.parse(told.startedAt),
    checks: count(told.checks.map(({ state }) => state)),
    methods: count(sent.map(({ method, path }) => `${method} ${/^\/auth/i.test(path) ? '/auth' : '/api'}`)),
  };
}
