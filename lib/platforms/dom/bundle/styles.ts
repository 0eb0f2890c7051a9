/** What decides where and whether something is seen. All of them take words of the language, numbers and colours alone. */
const KEPT = [
  ...['display', 'visibility', 'opacity', 'position', 'top', 'right', 'bottom', 'left', 'z-index', 'float'],
  ...[
    'width',
    'height',
    'min-width',
    'min-height',
    'max-width',
    'max-height',
    'overflow',
    'transform',
    'flex',
  ],
  ...[
    'flex-direction',
    'order',
    'pointer-events',
    'margin',
    'padding',
    'padding-top',
    'padding-bottom',
    'cursor',
  ],
  ...['font-size', 'color', 'background-color', 'white-space', 'text-align'],
];
const MAX = 2000;

/** A style attribute with what matters for layout; addresses, names and made-up properties are left out. The browser reads it, not we. */
export function styleOf(style: string): string {
  const scratch = document.createElement('div').style;
  scratch.cssText = style.slice(0, MAX);
  const kept = KEPT.flatMap(name => {
    const value = scratch.getPropertyValue(name);
    if (value === '' || /url\(|var\(|["']/.test(value)) return [];
    return [`${name}: ${value}${scratch.getPropertyPriority(name) === 'important' ? ' !important' : ''}`];
  });
  const hasPicture = scratch.getPropertyValue('background-image').includes('url(');
  return [...kept, ...(hasPicture ? ['background-image: url("data:,")'] : [])].join('; ');
}

export interface Shown {
  display: boolean;
  visibility: boolean;
}

/** What the page's style sheets make of an element that is laid out as `above` says; and the word for it where it differs. */
export function shownAs(
  element: Element,
  above: Shown,
): { shown: Shown; hidden?: 'display' | 'visibility' | 'shown' } {
  const style = getComputedStyle(element);
  const shown = {
    display: above.display && style.display !== 'none',
    visibility: style.visibility === 'visible',
  };
  if (!above.display) return { shown };
  if (!shown.display) return { shown, hidden: 'display' };
  if (shown.visibility === above.visibility) return { shown };
  return { shown, hidden: shown.visibility ? 'shown' : 'visibility' };
}
