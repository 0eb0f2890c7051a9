const RGB = /rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?/;
/** Below this the paper counts as dark; 0 black, 1 white. */
const DARK_BELOW = 0.4;

/** Is the nearest painted background around the element dark? */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let around: Element | null | undefined = element.parentElement;
  while (around && view) {
    const light = lightness(view.getComputedStyle(around).backgroundColor);
    if (light !== undefined) return light < DARK_BELOW;
    around = around.parentElement;
  }
  return false;
}

/** Undefined for a colour that lets through what lies behind it. */
function lightness(color: string): number | undefined {
  const match = RGB.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map(Number);
  if (Number(match[4] ?? 1) < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
