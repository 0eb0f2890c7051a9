import type { Picture } from '../model/picture.ts';
import type { ChorusDb } from './db.ts';

/** In the order asked for; what is not there is left out. */
export const picturesById = async (db: ChorusDb, ids: readonly string[]): Promise<Picture[]> =>
  (await db.pictures.bulkGet([...ids])).flatMap(picture => picture ?? []);
