import { countPictures, isEmoji } from '../pictures.ts';
import { tidy } from '../visible-text.ts';
import type { Parts } from './parts.ts';

const MAX_NAME = 200;

export interface Essence {
  name: string;
  text: string;
  pictures: number;
}

/** What is needed to know a comment again; undefined for half a comment, and where signs disagree. */
export function essenceOf(parts: Parts, item: Element): Essence | undefined {
  const name = parts.of(item, 'name');
  const text = parts.of(item, 'text');
  if (name.kind !== 'found' || text.kind === 'disagree') return undefined;
  const pictures = picturesOf(parts, item);
  const words = text.kind === 'found' ? text.value : '';
  // Nothing at all was said: what stands there is something else.
  if (words === '' && pictures === 0) return undefined;
  const shown = tidy(name.value, MAX_NAME);
  if (shown === '') return undefined;
  return { name: shown, text: words, pictures };
}

function picturesOf(parts: Parts, item: Element): number {
  const shown = parts.all(item, 'picture');
  const [images, others] = [shown.filter(isImage), shown.filter(element => !isImage(element))];
  return images.filter(image => !isEmoji(image)).length + countPictures(others) || others.length;
}

const isImage = (element: Element): boolean => element.tagName === 'IMG';
