import type { PicturesService } from '../messaging/protocol.ts';
import { MAX_PICTURE, pictureSchema } from '../model/picture.ts';
import { MAX_PICTURES } from '../model/script.ts';
import { may } from '../rules/permission.ts';
import { picturesById } from '../store/pictures.ts';
import { type Core, memberOf, write } from './core.ts';

export const picturesService = (core: Core): PicturesService => ({
  async save({ name, type, data, width, height }) {
    const member = await memberOf(core);
    if (!member || !may(member.role, 'write-picture')) return { ok: false, reason: 'forbidden' };
    const bytes = bytesOf(data);
    if (!bytes || !isOfType(bytes, type)) return { ok: false, reason: 'invalid' };
    const picture = pictureSchema.safeParse({
      id: await hashOf(bytes),
      ...{ name, type, data, width, height },
      updatedAt: core.clock(),
    });
    if (!picture.success) return { ok: false, reason: 'invalid' };
    const { id } = picture.data;
    await write(core, async () => {
      const [kept] = await picturesById(core.db, [id]);
      return kept ? [] : [{ kind: 'picture', row: picture.data }];
    });
    return { ok: true, id };
  },
  get: async ({ ids }) => picturesById(core.db, ids.slice(0, MAX_PICTURES)),
});

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  if (base64.length > MAX_PICTURE) return undefined;
  try {
    return Uint8Array.from(atob(base64), one => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** How the files of each type begin; `WEBP` says so from its ninth byte on. */
const BEGINS: Record<string, [at: number, bytes: number[]]> = {
  'image/png': [0, [0x89, 0x50, 0x4e, 0x47]],
  'image/jpeg': [0, [0xff, 0xd8, 0xff]],
  'image/gif': [0, [0x47, 0x49, 0x46, 0x38]],
  'image/webp': [8, [0x57, 0x45, 0x42, 0x50]],
};

/** Whatever the name says: what is drawn on screens and put on clipboards is a picture of its type. */
function isOfType(bytes: Uint8Array, type: string): boolean {
  const begins = Object.hasOwn(BEGINS, type) ? BEGINS[type] : undefined;
  return begins?.[1].every((byte, index) => bytes[begins[0] + index] === byte) === true;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');
}
