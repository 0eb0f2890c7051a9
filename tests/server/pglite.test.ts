import { allSuites } from './suites.ts';
import { testDatabase } from './support/test-database.ts';

allSuites(testDatabase);
