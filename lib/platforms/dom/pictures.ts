/** Emoji stand as pictures in the text on these sites: by class, by their bracketed name, or by their small size. */
export function isEmoji(image: Element): boolean {
  if (/emoji|emotion|sticker-small/i.test(image.getAttribute('class') ?? '')) return true;
  const alt = image.getAttribute('alt') || (image.getAttribute('title') ?? '');
  if (/^\[.+\]$/.test(alt) || /^\p{Extended_Pictographic}/u.test(alt)) return true;
  return Number(image.getAttribute('width') ?? 99) <= 32;
}

/** How many pictures stand in these elements, emoji not counted. */
export function countPictures(elements: Iterable<Element>): number {
  let count = 0;
  for (const element of elements) {
    for (const image of element.getElementsByTagName('img')) if (!isEmoji(image)) count++;
  }
  return count;
}
