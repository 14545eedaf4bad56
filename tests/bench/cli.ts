/**
 * `npm run bench -- [--json] [--rounds N] [--quick] [--build DIR] [--only vault | --only movement [--against DIR]]`: what the extension costs, beside the same pages without
 * it, with an empty extension and with a minimal one. Progress on stderr; a table, or one JSON document, on stdout.
 */
import { existsSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build-extension.ts';
import { copyOf } from './copy.ts';
import { measureIdle } from './idle.ts';
import { measureParsed } from './parsed.ts';
import { runRounds, summarise } from './rounds.ts';
import { type Row, table } from './row.ts';
import { byteRows } from './byte-rows.ts';
import { runMovement } from './movement-rounds.ts';
import { movementRows } from './movement-rows.ts';
import { pageRows } from './page-rows.ts';
import { rerenderRows } from './rerender-rows.ts';
import { restRows } from './rest-rows.ts';
import { verificationRows } from './verification-rows.ts';
import { startServer } from './server.ts';
import { weigh } from './sizes.ts';
import { type VaultFigures, measureVault } from './vault.ts';
import { vaultRows } from './vault-rows.ts';
import { openVariants } from './variants.ts';
import { measureVerification } from './verification.ts';

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string' },
    build: { type: 'string', default: join(import.meta.dirname, '../../.output/chrome-mv3') },
  },
});
const rounds = Number(asked.rounds ?? (asked.quick ? 3 : 9));
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds wants a number from 1 on, not "${asked.rounds}"`);
if (asked.only !== undefined && !['movement', 'vault'].includes(asked.only))
  throw new Error(`--only knows "movement" and "vault", not "${asked.only}"`);
const shipped = resolve(asked.build);
const idleSeconds = asked.quick ? 5 : 30;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const tell = (line: string) => process.stderr.write(`${line}\n`);

const failure = (error: unknown) => ({
  error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
});

async function inBrowsers(build: string): Promise<{ rows: Row[]; browser: string }> {
  const server = await startServer();
  try {
    const variants = await openVariants(server.network, build, asked.against && resolve(asked.against));
    try {
      const { browser } = variants.patchbay;
      const movement = async () => {
        tell('a page that moves…');
        const [alone, again, , floor] = variants.all;
        const pair = {
          now: variants.patchbay,
          before: variants.before,
          alone: alone!,
          again: again!,
          floor: floor!,
        };
        return movementRows(await runMovement(pair, Math.min(rounds, 3), tell).catch(failure));
      };
      if (asked.only) return { rows: await movement(), browser: browser.version };
      tell('what pages get…');
      const parsed = {
        elsewhere: await measureParsed(browser, 'elsewhere'),
        vendor: await measureParsed(browser, 'vendor'),
        iframes: await measureParsed(browser, 'iframes'),
      };
      const summary = summarise(await runRounds(variants.all, rounds, tell));
      const moved = await movement();
      tell(`${idleSeconds} s at rest…`);
      const idle = await measureIdle(variants.patchbay, idleSeconds);
      const rows = [
        ...byteRows(weigh(build), parsed),
        ...pageRows(summary),
        ...rerenderRows(summary),
        ...moved,
        ...restRows(summary, idle),
      ];
      return { rows, browser: browser.version };
    } finally {
      await variants.close();
    }
  } finally {
    await server.close();
  }
}

if (!existsSync(join(shipped, 'manifest.json'))) {
  tell('building the extension…');
  buildExtension();
}
const build = copyOf(shipped);
process.once('exit', () => rmSync(build, { recursive: true, force: true }));
const loadBefore = loadavg();
const startedAt = new Date().toISOString();
const { rows, browser } = asked.only === 'vault' ? { rows: [], browser: 'Chromium' } : await inBrowsers(build);
const others: Row[] = [];
if (!asked.only) {
  tell('verification against the lab…');
  others.push(...verificationRows(await measureVerification(build, asked.quick ? 3 : 5).catch(failure)));
}
if (asked.only !== 'movement') {
  const vaults: (VaultFigures | { count: number; error: string })[] = [];
  for (const count of [10_000, 25_000]) {
    tell(`a vault of ${count}…`);
    vaults.push(
      await measureVault(build, count, asked.quick ? 3 : 5).catch((error: unknown) => ({ count, ...failure(error) })),
    );
  }
  others.push(...vaultRows(vaults));
}
const result = {
  schemaVersion: 1,
  startedAt,
  finishedAt: new Date().toISOString(),
  rounds,
  build: shipped,
  browser,
  machine: {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  loadAverage: { before: loadBefore, after: loadavg() },
  rows: [...rows, ...others],
};
if (asked.json) {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} else {
  const { machine, loadAverage } = result;
  const judged = result.rows.filter(({ met }) => met !== null);
  process.stdout.write(
    [
      table(result.rows),
      '',
      `${judged.filter(({ met }) => met).length} of ${judged.length} goals met; medians of ${rounds} rounds, each value added over the same page without an extension`,
      `${browser} on ${machine.cores} × ${machine.cpu}, ${machine.memoryGiB} GiB, Node ${machine.node}; load ${loadAverage.before[0]?.toFixed(1)} before, ${loadAverage.after[0]?.toFixed(1)} after`,
      '',
    ].join('\n'),
  );
}
