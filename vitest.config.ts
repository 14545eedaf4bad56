import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    // Vitest leaves one core of two alone; nothing else runs beside it (scripts/test.ts).
    maxWorkers: 2,
    restoreMocks: true,
    // Key derivation and property tests share two cores with everything else: a slow machine is no failure.
    testTimeout: 60_000,
  },
});
