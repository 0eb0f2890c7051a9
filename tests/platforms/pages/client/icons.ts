/** Path data on a 24 px grid, drawn for these pages. */
export const HEART =
  'M12 20C6 15.6 3.5 12.6 3.5 9.3 3.5 6.8 5.4 5 7.7 5c1.7 0 3.3 1 4.3 2.6C13 6 14.6 5 16.3 5c2.3 0 4.2 1.8 4.2 4.3 0 3.3-2.5 6.3-8.5 10.7Z';
export const BUBBLE =
  'M12 4c-4.7 0-8.5 3.2-8.5 7.2 0 2.3 1.3 4.4 3.3 5.7L6 20l3.6-1.8c.8.2 1.6.3 2.4.3 4.7 0 8.5-3.2 8.5-7.3C20.5 7.2 16.7 4 12 4Z';
export const STAR = 'm12 4 2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.6-4.8 2.6 1-5.4-4-3.8 5.4-.7L12 4Z';
export const DOTS = 'M6 12h.01M12 12h.01M18 12h.01';
export const CLOSE = 'M6 6l12 12M18 6 6 18';
export const DOWN = 'm6 9.5 6 6 6-6';
export const SMILE =
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9 10h.01M15 10h.01M8.5 14c1 1.2 2.2 1.8 3.5 1.8s2.5-.6 3.5-1.8';
export const AT = 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.5a2.3 2.3 0 0 0 4.5 0V12A8.5 8.5 0 1 0 17 19';
export const SEARCH = 'M11 4.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm5 11.5 4 4';
export const BROKEN =
  'M12 20C6 15.6 3.5 12.6 3.5 9.3 3.5 6.8 5.4 5 7.7 5c1.7 0 3.3 1 4.3 2.6l-2 3 3 2-1.5 3M14 6c.7-.6 1.5-1 2.3-1 2.3 0 4.2 1.8 4.2 4.3 0 3.3-2.5 6.3-8.5 10.7';
export const BIN = 'M5 7h14M9 7V4.5h6V7M7 7l.8 12.5h8.4L17 7';
export const FLAG_UP = 'M6 20V4.5h11l-2 4 2 4H6';
export const HOME = 'M4 11.5 12 4.5l8 7V20h-5.5v-5h-5v5H4v-8.5Z';
export const PLUS = 'M12 5v14M5 12h14';
export const BELL = 'M6 16.5h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4L6 16.5Zm4 2.5h4';
export const PLAY = 'M8 5.5v13l10-6.5-10-6.5Z';
export const TOP = 'M5 4.5h14M12 20V9m-5 5 5-5 5 5';
export const COMPASS = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm3.5 5-2 5-5 2 2-5 5-2Z';
