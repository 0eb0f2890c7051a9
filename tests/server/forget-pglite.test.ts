import { forgetSuite } from './forget-suite.ts';
import { testDatabase } from './support/test-database.ts';

forgetSuite(testDatabase);
