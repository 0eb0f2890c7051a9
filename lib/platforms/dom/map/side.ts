import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';

/** Nearer to an edge than this share of the list's width counts as standing at it. */
const EDGE = 0.12;

/** Whose message it is, by what the map says and by where it stands. Undefined when the two disagree or neither speaks. */
export function sideOf(parts: Parts, list: MapList, item: Element): 'own' | 'peer' | undefined {
  const told = toldSide(parts, item);
  const stands = standingSide(parts, list, item);
  if (told === undefined || stands === undefined) return told ?? stands;
  return told === stands ? told : undefined;
}

/**
 * The map's sign is believed as long as it tells messages apart, or stands on this one. A map that knows the other side's sign, too, leaves
 * a message that bears neither, or both, to where it stands.
 */
function toldSide(parts: Parts, item: Element): 'own' | 'peer' | undefined {
  const [isOwn, isTheirs] = [parts.element(item, 'own'), parts.element(item, 'theirs')].map(Boolean);
  if (parts.knows('theirs')) return isOwn === isTheirs ? undefined : isOwn ? 'own' : 'peer';
  if (isOwn) return 'own';
  return parts.occurs('own') ? 'peer' : undefined;
}

/** Own messages stand on the right on all of these sites. Undefined where nothing is laid out or it fills the width. */
function standingSide(parts: Parts, list: MapList, item: Element): 'own' | 'peer' | undefined {
  const body = parts.element(item, 'text') ?? parts.element(item, 'picture');
  const frame = (list.area() ?? item).getBoundingClientRect();
  const row = item.getBoundingClientRect();
  const own = body && withFace(body, item);
  if (!own || own.width === 0 || frame.width === 0) return undefined;
  const outer = row.width > own.width * 1.1 ? row : frame;
  const [left, right] = [own.left - outer.left, outer.right - own.right];
  if (Math.abs(left - right) < outer.width * EDGE) return undefined;
  return right < left ? 'own' : 'peer';
}

const MOST_IMAGES = 6;

/** What was said and the face beside it: in a narrow pane long words alone reach further than the middle. */
function withFace(body: Element, item: Element): { left: number; right: number; width: number } {
  const { left, right, width } = body.getBoundingClientRect();
  const face = Array.from(item.querySelectorAll('img'))
    .slice(0, MOST_IMAGES)
    .filter(image => !body.contains(image) && !image.contains(body))
    .map(image => image.getBoundingClientRect())
    .find(isFaceSized);
  if (!face || width === 0) return { left, right, width };
  const all = { left: Math.min(left, face.left), right: Math.max(right, face.right) };
  return { ...all, width: all.right - all.left };
}

/** px */
const [SMALLEST, LARGEST] = [16, 96];
const isFaceSized = ({ width, height }: DOMRect): boolean =>
  width >= SMALLEST && width <= LARGEST && Math.abs(width - height) <= width * 0.25;
