// Written as code points: a literal invisible character in a source file cannot be reviewed.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * Page text as Chorus compares it: NFC, without zero-width, direction and control characters, runs of blanks as one.
 * Two operators whose browsers render the same comment get the same string.
 */
export function normalText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

/** At most `max` characters, cut between code points, with an ellipsis where something was cut. */
export function shorten(text: string, max: number): string {
  const points = Array.from(text.slice(0, max * 2 + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}
