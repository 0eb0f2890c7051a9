import type { Picture } from '../../model/picture.ts';

export type PictureSaved = { ok: true; id: string } | { ok: false; reason: 'forbidden' | 'invalid' };

/** Pictures that go with scripts. A page gets those of one script alone, from the library. */
export interface PicturesService {
  /** Keeps a picture that has been made small enough; the same one is kept once. */
  save(input: Pick<Picture, 'name' | 'type' | 'data' | 'width' | 'height'>): Promise<PictureSaved>;
  /** In the order asked for; those that have not come to this device are left out. */
  get(input: { ids: string[] }): Promise<Picture[]>;
}
