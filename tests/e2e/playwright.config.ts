import { defineConfig } from '@playwright/test';

/**
 * Seen green guide by guide and file by file, but not yet as a whole on one commit (2026-11-22): they run with
 * `PATCHBAY_ALL=1 npm test`, and join the rest as soon as that was green.
 */
const NOT_YET = process.env['PATCHBAY_ALL'] ? [] : ['e2e/guides.e2e.ts', 'e2e/faults.e2e.ts', 'attacks/*.e2e.ts'];

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.e2e.ts', 'attacks/*.e2e.ts'],
  outputDir: '../../test-results',
  testIgnore: NOT_YET,
  workers: 2,
  // A shared machine of two cores stalls now and then; what needed its second try is counted and named.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../test-results/report.json' }],
  ],
  projects: [
    { name: 'chromium', testIgnore: ['e2e/firefox.e2e.ts', ...NOT_YET] },
    { name: 'firefox', testMatch: 'e2e/firefox.e2e.ts' },
  ],
});
