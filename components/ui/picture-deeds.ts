import type { Picture } from '../../lib/model/picture.ts';

export const pictureAddress = ({ type, data }: Picture): string => `data:${type};base64,${data}`;

/** Decoded here: a page may forbid to fetch addresses that hold their data. */
function pictureFile({ name, type, data }: Picture): File {
  return new File([Uint8Array.from(atob(data), one => one.charCodeAt(0))], name, { type });
}

/** Puts the picture on the clipboard. To be called within the click: it takes the operator's gesture. False when the browser refuses. */
export function copyPicture(picture: Picture): Promise<boolean> {
  try {
    const item = new ClipboardItem({ 'image/png': asPng(picture) });
    return navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** Clipboards take no other kind. */
async function asPng(picture: Picture): Promise<Blob> {
  const file = pictureFile(picture);
  if (picture.type === 'image/png') return file;
  const bitmap = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Gives the dragged picture along as a file: editors that take pictures take that. */
export function dragPicture(transfer: DataTransfer | null, picture: Picture): void {
  transfer?.items.clear();
  transfer?.items.add(pictureFile(picture));
}

export function downloadPicture(picture: Picture): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(pictureFile(picture));
  link.download = picture.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
