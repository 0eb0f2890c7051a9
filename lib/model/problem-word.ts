/** How a part of a page and the reason why it is in doubt are named: stable words of ours, never a page's. */
export const PROBLEM_WORD = /^[a-z][a-z0-9.-]{0,39}$/i;
