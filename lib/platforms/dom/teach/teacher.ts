import type { TaughtPart } from '../../../model/taught-part.ts';
import type { Lesson, Teacher } from '../../teacher.ts';
import { editorAround, mapFromPointing } from '../induce/from-pointing.ts';
import { isInside } from '../map/tree.ts';
import { createPointing } from './pointing.ts';
import { rowsBy } from './rows-by.ts';

/** Learns from pointing on this document. Ends with `signal`. `ours` tells elements that are part of Chorus itself. */
export function createTeacher(
  document: Document,
  ours: (element: Element) => boolean,
  signal: AbortSignal,
): Teacher {
  const chosen = new Map<TaughtPart, Element>();
  const pointing = createPointing(document, ours, signal);

  return {
    point: pointing.start,
    move: pointing.move,
    rest: pointing.stop,
    forget: part => void chosen.delete(part),
    choose(part) {
      const at = pointing.current();
      const element = at && part === 'editor' ? editorAround(at) : at;
      if (!element?.isConnected) return 'nothing';
      const item = chosen.get('item');
      const mustBeInside = part !== 'item' && part !== 'editor';
      if (mustBeInside && item && !isNear(item, element)) return 'outside';
      chosen.set(part, element);
      return 'chosen';
    },
    lesson: () => lessonOf(document, chosen),
  };
}

/** The comment may have been pointed at by one of its inner elements: a part may stand beside that. */
function isNear(item: Element, element: Element): boolean {
  let around: Element | null = item;
  for (let step = 0; around && step < 4; step++, around = around.parentElement)
    if (isInside(around, element)) return true;
  return false;
}

function lessonOf(document: Document, chosen: ReadonlyMap<TaughtPart, Element>): Lesson {
  const [item, name, text] = (['item', 'name', 'text'] as const).map(part => chosen.get(part));
  if (!item || !name || !text) return { ok: false, reason: 'missing' };
  const [time, control, editor] = (['time', 'control', 'editor'] as const).map(part => chosen.get(part));
  const map = mapFromPointing({ item, name, text, time, control, editor });
  if (typeof map === 'string') return { ok: false, reason: map };
  return { ok: true, map, surface: 'site.comments', ...rowsBy(document, map) };
}
