import type { PointedAt } from '../../teacher.ts';

type Listener = (at: PointedAt | undefined, chosen: boolean) => void;
type Direction = 'parent' | 'child' | 'previous' | 'next';

/** Kept from the page while somebody points: it would open links and dialogs. */
const SWALLOWED = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
] as const;

/** Follows the pointer over the page and takes its clicks; by keyboard, walks from element to element. */
export function createPointing(document: Document, ours: (element: Element) => boolean, signal: AbortSignal) {
  let at: Element | undefined;
  let listener: Listener | undefined;

  const tell = (chosen: boolean) => listener?.(at && rectangleOf(at), chosen);
  const under = (event: Event): Element | undefined => {
    const [first] = event.composedPath();
    const element = first instanceof Element ? first : undefined;
    return element && !ours(element) && !event.composedPath().some(one => one instanceof Element && ours(one))
      ? element
      : undefined;
  };
  const over = (event: Event) => {
    const element = listener && under(event);
    if (!element || element === at) return;
    at = element;
    tell(false);
  };
  const swallow = (event: Event) => {
    const element = listener && under(event);
    if (!element) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    at = element;
    tell(true);
  };
  const view = document.defaultView;
  view?.addEventListener('pointerover', over, { capture: true, passive: true, signal });
  for (const type of SWALLOWED) view?.addEventListener(type, swallow, { capture: true, signal });
  const follow = () => tell(false);
  view?.addEventListener('scroll', follow, { capture: true, passive: true, signal });

  return {
    start(next: Listener) {
      listener = next;
    },
    stop() {
      listener = undefined;
    },
    current: () => at,
    move(to: Direction) {
      const next = at ? neighbour(at, to) : (document.body.firstElementChild ?? undefined);
      if (!next || ours(next)) return;
      at = next;
      next.scrollIntoView({ block: 'nearest' });
      tell(false);
    },
  };
}

function neighbour(element: Element, to: Direction): Element | undefined {
  const found: Record<Direction, Element | null> = {
    parent: element.parentElement,
    child: element.firstElementChild,
    previous: element.previousElementSibling,
    next: element.nextElementSibling,
  };
  return found[to] ?? undefined;
}

function rectangleOf(element: Element): PointedAt {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
