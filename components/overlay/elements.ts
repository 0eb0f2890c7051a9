const SVG = 'http://www.w3.org/2000/svg';

/** A plain element of ours. Text goes in as text, whatever a page put into it. */
export function element(tag: 'div' | 'span' | 'button', className: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** One of our signs, from a path in a 10 × 10 box. */
export function shape(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'currentColor');
  line.setAttribute('fill-rule', 'evenodd');
  svg.append(line);
  return svg;
}
