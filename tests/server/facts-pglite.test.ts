import { factsSuite } from './facts-suite.ts';
import { testDatabase } from './support/test-database.ts';

factsSuite(testDatabase);
