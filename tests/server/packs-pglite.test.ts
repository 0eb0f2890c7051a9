import { packsSuite } from './packs-suite.ts';
import { testDatabase } from './support/test-database.ts';

packsSuite(testDatabase);
