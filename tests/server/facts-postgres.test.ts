import { afterAll, test } from 'vitest';
import { openPostgres } from '../../server/db/open.ts';
import { factsSuite } from './facts-suite.ts';
import { startPostgres, type TestPostgres, whyNoPostgres } from './support/test-postgres.ts';

const missing = whyNoPostgres();
if (missing) {
  test('PostgreSQL cannot be had on this machine', () => console.warn(`not run on PostgreSQL: ${missing}`));
} else {
  let postgres: TestPostgres | undefined;
  // Hooks end in the opposite order of their making: the suite closes its connections before this.
  afterAll(() => postgres?.stop());
  factsSuite(async () => {
    postgres = await startPostgres();
    const opened = await openPostgres(postgres.url);
    if (!opened.ok) throw new Error(`PostgreSQL did not open: ${opened.reason} ${opened.detail ?? ''}`);
    return opened.value;
  });
}
