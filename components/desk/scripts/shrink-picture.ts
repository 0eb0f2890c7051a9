import { MAX_PICTURE, PICTURE_TYPES, type Picture } from '../../../lib/model/picture.ts';

/** Files above this are not even opened, bytes: decoding one would take all memory there is. */
const MAX_FILE = 30_000_000;
/** Longest side tried, px, one after the other until it is small enough. */
const SIDES = [1600, 1200, 900, 600, 400];
const QUALITY = 0.82;

export type Shrunk =
  | { ok: true; picture: Pick<Picture, 'name' | 'type' | 'data' | 'width' | 'height'> }
  | { ok: false; reason: 'no-picture' | 'too-large' };

/** A chosen file as a picture that can be kept: as it is where it is small enough, else drawn smaller. */
export async function shrinkPicture(file: File): Promise<Shrunk> {
  const type = PICTURE_TYPES.find(one => one === file.type);
  if (!type) return { ok: false, reason: 'no-picture' };
  if (file.size > MAX_FILE) return { ok: false, reason: 'too-large' };
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return { ok: false, reason: 'no-picture' };
  const name = file.name.slice(-120) || type;
  const { width, height } = bitmap;
  const whole = await base64Of(file);
  if (whole.length <= MAX_PICTURE) return { ok: true, picture: { name, type, data: whole, width, height } };
  for (const side of SIDES) {
    const small = await drawn(bitmap, side);
    if (small && small.data.length <= MAX_PICTURE) return { ok: true, picture: { name, ...small } };
  }
  return { ok: false, reason: 'too-large' };
}

async function drawn(bitmap: ImageBitmap, side: number) {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map(length =>
    Math.max(1, Math.round(length * scale)),
  );
  if (!width || !height) return undefined;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  const type = 'image/webp' as const;
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  return { type, data: await base64Of(blob), width, height };
}

/** In pieces: arguments of a call are limited. */
async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
