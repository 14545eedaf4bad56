import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.e2e.ts', 'attacks/*.e2e.ts'],
  outputDir: '../../test-results',
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
    { name: 'chromium', testIgnore: 'e2e/firefox.e2e.ts' },
    { name: 'firefox', testMatch: 'e2e/firefox.e2e.ts' },
  ],
});
