/** A yellow face, in the place of every one that the site has. */
export const FACE_ART = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#ffd24a"/><circle cx="7" cy="8.5" r="1.2"/><circle cx="13" cy="8.5" r="1.2"/><path d="M6.5 12.5q3.5 3 7 0" fill="none" stroke="#000"/></svg>',
)}`;

const FACE = /(\[[\u4e00-\u9fff\w]{1,6}\])/u;

/** Words and faces, in their order. */
export const piecesOf = (text: string): { words: string; isFace: boolean }[] =>
  text
    .split(FACE)
    .filter(words => words !== '')
    .map(words => ({ words, isFace: FACE.test(words) }));
