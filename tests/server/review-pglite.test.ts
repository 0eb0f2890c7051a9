import { reviewSuite } from './review-suite.ts';
import { testDatabase } from './support/test-database.ts';

reviewSuite(testDatabase);
