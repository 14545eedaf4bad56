/**
 * `node --import ./scripts/extensionless.mjs tests/bench/locate.ts`: what finding costs in Chromium, in ms of the main
 * thread, on pages of 5,000 and 20,000 elements. Printed, never asserted: compare within one run.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { findChromium } from '../../scripts/browsers.ts';
import { bundle } from '../locate/corpus-runner/bundle.ts';
import type * as InPage from './locating-page.ts';
import { render } from './pages.ts';

/** Makes times exact to 5 µs instead of 100. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const ROUNDS = 9;
const BATCHES = 60;

const at = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN).toFixed(2);

const page = (elements: number): string => {
  const whole = render('static');
  if (elements >= 20_000) return whole;
  const rows = whole.split('\n');
  const first = rows.findIndex((row) => row.includes('Ticket 4000'));
  return rows.slice(0, first + Math.floor(elements / 4)).join('\n');
};

const script = await bundle('bench/locating-page.ts', 'bench');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
console.log(`${'page'.padEnd(8)}${'what'.padEnd(26)}  median     p95`);
for (const elements of [5000, 20_000]) {
  const context = await browser.newContext();
  await context.route('https://bench.example/', (route) =>
    route.fulfill({ contentType: 'text/html', headers: ISOLATED, body: page(elements) }),
  );
  const figures = new Map<string, number[]>();
  const note = (what: string, values: number[]) => figures.set(what, [...(figures.get(what) ?? []), ...values]);
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await context.newPage();
    await tab.goto('https://bench.example/');
    await tab.addScriptTag({ content: script });
    note('detector, first look', [
      await tab.evaluate(() => (globalThis as unknown as { bench: typeof InPage }).bench.detect()),
    ]);
    note('overlay, first look', [
      await tab.evaluate(() => (globalThis as unknown as { bench: typeof InPage }).bench.look()),
    ]);
    if (round < 3) {
      note(
        'detector, after a change',
        await tab.evaluate((times) => {
          const { batches, detect } = (globalThis as unknown as { bench: typeof InPage }).bench;
          return batches(times, detect);
        }, BATCHES),
      );
      note(
        'overlay, after a change',
        await tab.evaluate((times) => {
          const { batches, look } = (globalThis as unknown as { bench: typeof InPage }).bench;
          return batches(times, look);
        }, BATCHES),
      );
    }
    await tab.close();
  }
  for (const [what, values] of figures)
    console.log(
      `${String(elements).padEnd(8)}${what.padEnd(26)}${at(values, 0.5).padStart(8)}${at(values, 0.95).padStart(8)}`,
    );
  await context.close();
}
await browser.close();
