import { afterAll, test } from 'vitest';
import { openPostgres } from '../../server/db/open.ts';
import { allSuites } from './suites.ts';
import { startPostgres, type TestPostgres, whyNoPostgres } from './support/test-postgres.ts';

const missing = whyNoPostgres();
if (missing) {
  test('PostgreSQL cannot be had on this machine', () => console.warn(`not run on PostgreSQL: ${missing}`));
} else {
  let postgres: Promise<TestPostgres> | undefined;
  // Hooks end in the opposite order of their making: the suites close their connections before this.
  afterAll(async () => (await postgres)?.stop());
  allSuites(async () => {
    postgres ??= startPostgres();
    const opened = await openPostgres((await postgres).url);
    if (!opened.ok) throw new Error(`PostgreSQL did not open: ${opened.reason} ${opened.detail ?? ''}`);
    return opened.value;
  });
}
