/** Class names end in a hash of the build: only the word before it is trusted, and never without a second sign. */
const stem = (word: string): string => `:is([class^="${word}-"], [class*=" ${word}-"])`;

/**
 * Where things stand in the comment management of the creator centre. Each has why it was chosen, when it was last seen, and how often it
 * is found on the stored page of 2026-06 (`tests/platforms/captures.test.ts` counts again).
 */
export interface Selector {
  css: string;
  why: string;
  seen: string;
  count: number;
}

export const SELECTORS = {
  container: {
    css: stem('container'),
    why: 'Around a comment, and around much else: a comment is what holds a name and a time.',
    seen: '2025-10 to 2026-06',
    count: 15,
  },
  name: {
    css: stem('username'),
    why: 'The name, with the badge inside.',
    seen: '2025-10 to 2026-06',
    count: 5,
  },
  tag: { css: stem('tag'), why: 'The badge 作者, inside the name.', seen: '2026-06', count: 1 },
  time: { css: stem('time'), why: 'Beside the name.', seen: '2026-06', count: 5 },
  words: { css: stem('comment-content-text'), why: 'The words.', seen: '2026-06', count: 5 },
  answered: {
    css: stem('reply-to'),
    why: 'Whom a reply answers; no thread was open on the stored page.',
    seen: '2025-10 (described)',
    count: 0,
  },
  operations: {
    css: stem('operations'),
    why: 'Likes, dislikes, 回复, 删除, 举报; the filters above the list bear the word, too.',
    seen: '2026-06',
    count: 6,
  },
  operation: {
    css: stem('item'),
    why: 'One of the operations; the first is the number of likes.',
    seen: '2026-06',
    count: 25,
  },
  replies: {
    css: stem('reply-list'),
    why: 'Replies stand in here, built like roots.',
    seen: '2026-06',
    count: 2,
  },
  editor: {
    css: '[contenteditable]:is([placeholder^="回复"], [aria-placeholder^="回复"])',
    why: 'The reply panel of a comment; not open on the stored page.',
    seen: '2026-04 (described)',
    count: 0,
  },
} as const satisfies Record<string, Selector>;

/** Parts of the page around the comments. */
export const PAGE = {
  title: {
    css: `${stem('container')} ${stem('content')} > ${stem('title')}`,
    why: 'The work whose comments are listed: the title that stands over a description.',
    seen: '2026-06',
    count: 1,
  },
  published: {
    css: `${stem('content')} > ${stem('title')} + ${stem('desc')}`,
    why: '发布于2026年05月25日 14:43',
    seen: '2026-06',
    count: 1,
  },
  rootEditor: {
    css: '[contenteditable][placeholder^="有爱评论"]',
    why: 'A new root comment: answers nobody.',
    seen: '2026-06',
    count: 1,
  },
  foot: { css: stem('loading'), why: '没有更多评论 at the end of the list.', seen: '2026-06', count: 1 },
  rows: {
    css: '.douyin-creator-interactive-checkbox',
    why: 'A design system part that stands in every row, whatever the build.',
    seen: '2026-06',
    count: 5,
  },
  pane: { css: '[role="tabpanel"]', why: 'Where list and filters stand.', seen: '2026-06', count: 1 },
} as const satisfies Record<string, Selector>;
