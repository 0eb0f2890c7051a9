/** Most comments that a page is asked for at once. */
export const MOST_KNOWN = 2000;
/** Characters of a comment's text that are carried along; enough to know it again. */
export const KNOWN_TEXT = 200;
