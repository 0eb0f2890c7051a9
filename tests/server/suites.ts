import { describe } from 'vitest';
import type { Database } from '../../server/db/database.ts';
import { factsSuite } from './facts-suite.ts';
import { forgetSuite } from './forget-suite.ts';
import { packsSuite } from './packs-suite.ts';
import { reviewSuite } from './review-suite.ts';
import { syncSuite } from './sync-suite.ts';

/** What must hold in every database. `open`: a connection, asked for by each suite; their workspaces do not meet. */
export function allSuites(open: () => Promise<Database>): void {
  describe('sync', () => syncSuite(open, 25));
  describe('packs', () => packsSuite(open));
  describe('forgetting', () => forgetSuite(open));
  describe('facts', () => factsSuite(open));
  describe('reviews', () => reviewSuite(open));
}
