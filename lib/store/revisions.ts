import type { Revision } from '../model/revision.ts';
import type { ChorusDb } from './db.ts';

export const revisionById = (db: ChorusDb, id: string): Promise<Revision | undefined> => db.revisions.get(id);

export const revisionsOf = (db: ChorusDb, scriptId: string): Promise<Revision[]> =>
  db.revisions.where('scriptId').equals(scriptId).toArray();

/** Those that are being written or reviewed. */
export const openRevisions = (db: ChorusDb): Promise<Revision[]> =>
  db.revisions.where('state').anyOf('draft', 'proposed', 'returned').toArray();

export const proposedRevisions = (db: ChorusDb): Promise<Revision[]> =>
  db.revisions.where('state').equals('proposed').toArray();
