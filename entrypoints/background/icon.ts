import type { ToolbarState } from './toolbar.ts';

/** Colour and shape both say the state, so that it reads without seeing colours: no two have the same shape. */
export const LOOK: Record<ToolbarState, { colour: string; corners: number; hollow?: true; marked?: true }> = {
  calm: { colour: '#2f8f6b', corners: 0 },
  waiting: { colour: '#2f5bea', corners: 4 },
  'at-risk': { colour: '#b86e00', corners: 3 },
  missed: { colour: '#c62f35', corners: 8, marked: true },
  'signed-out': { colour: '#77726a', corners: 0, hollow: true },
};

export const colourOf = (state: ToolbarState): string => LOOK[state].colour;

/** A circle, diamond, triangle, octagon or ring, `size` px square. */
export function drawIcon(state: ToolbarState, size: number): OffscreenCanvas | undefined {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const { colour, corners, hollow, marked } = LOOK[state];
  const middle = size / 2;
  const radius = size * (hollow ? 0.4 : 0.46);
  pen.beginPath();
  if (corners === 0) pen.arc(middle, middle, radius, 0, 2 * Math.PI);
  else polygon(pen, corners, middle, radius);
  pen.closePath();
  pen.lineJoin = 'round';
  pen.lineWidth = size / 8;
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  if (hollow) pen.stroke();
  else pen.fill();
  if (marked) exclaim(pen, size);
  return canvas;
}

/** Cut out, because at 16 px an octagon alone looks like a circle. */
function exclaim(pen: OffscreenCanvasRenderingContext2D, size: number): void {
  const [left, width] = [size * 0.4375, size / 8];
  pen.clearRect(left, size * 0.22, width, size * 0.34);
  pen.clearRect(left, size * 0.66, width, width);
}

function polygon(
  pen: OffscreenCanvasRenderingContext2D,
  corners: number,
  middle: number,
  radius: number,
): void {
  // A triangle and a diamond point upwards, an octagon stands on its edge.
  const first = corners < 5 ? -Math.PI / 2 : Math.PI / corners;
  for (let corner = 0; corner < corners; corner++) {
    const angle = first + (corner * 2 * Math.PI) / corners;
    pen.lineTo(middle + radius * Math.cos(angle), middle + radius * Math.sin(angle));
  }
}

/** For the toolbar, in the two sizes that browsers ask for. */
export function iconImages(state: ToolbarState): Record<number, ImageData> {
  const images: Record<number, ImageData> = {};
  for (const size of [16, 32]) {
    const image = drawIcon(state, size)?.getContext('2d')?.getImageData(0, 0, size, size);
    if (image) images[size] = image;
  }
  return images;
}

/** For a notification, which takes addresses only. */
export async function iconAddress(state: ToolbarState): Promise<string> {
  const blob = await drawIcon(state, 128)?.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}
