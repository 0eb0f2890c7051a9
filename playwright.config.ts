import { defineConfig } from '@playwright/test';

/** End to end: real browser, real extension, real server. `npm test` adds the JSON reporter that it counts from. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/fixtures/global-setup.ts',
  outputDir: '.chorus/e2e/results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
});
