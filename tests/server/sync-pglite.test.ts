import { testDatabase } from './support/test-database.ts';
import { syncSuite } from './sync-suite.ts';

syncSuite(testDatabase, 25);
