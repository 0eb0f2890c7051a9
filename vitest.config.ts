import { defineConfig } from 'vitest/config';

/** Everything but the end-to-end specs, which Playwright's own runner takes (playwright.config.ts). */
export default defineConfig({
  define: { __PRACTICE__: 'true', __OPEN_ROOTS__: 'true' },
  test: {
    include: ['{entrypoints,components,lib,server,tools,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup/no-console-errors.ts', 'lib/locales/all-words.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A machine that is busy with two browsers takes its time.
    expect: { poll: { timeout: 10_000 } },
  },
});
