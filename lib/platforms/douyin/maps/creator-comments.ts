import type { SurfaceMap } from '../../../model/surface-map.ts';
import { PAGE, SELECTORS } from '../selectors.ts';

const NAME = SELECTORS.name.css;
const TIME = SELECTORS.time.css;
const ACTS = SELECTORS.operations.css;
/** The design system's own parts keep their names: every row begins with them. */
const SEMI = '.douyin-creator-interactive';
/** Name, time, words and operations, one below the other, beside the face. */
const BODY = `:scope > ${SEMI}-avatar + div > div:first-child`;
const OPERATIONS = `${BODY} > div > div:has(> div > .dux-icon)`;

/**
 * The comment management of the creator centre as a map: for selector packs, and read like the hand-written way (tests hold the two to the
 * same items). Seen on a stored page of 2026-06.
 */
export const CREATOR_COMMENTS: SurfaceMap = {
  area: [PAGE.pane.css, `${SEMI}-tabs-pane-active`],
  item: [
    `${SELECTORS.container.css}:has(> * > * > ${NAME} + ${TIME})`,
    `div:has(> ${SEMI}-checkbox + ${SEMI}-avatar)`,
  ],
  parts: {
    name: [`:scope > * > * > ${NAME}`, `${BODY} > div:first-child`],
    text: [`:scope > * > * > ${SELECTORS.words.css}`, `${BODY} > div:has(+ div > div > div > .dux-icon)`],
    time: [`:scope > * > * > ${TIME}`, `${BODY} > div:nth-child(2)`],
    likes: [`${ACTS} > ${SELECTORS.operation.css}:first-child`, `${OPERATIONS} > div:first-child`],
    badge: [`${NAME} > ${SELECTORS.tag.css}`, `${BODY} > div:first-child > span`],
    picture: [
      `:scope > * > * > div:not(${NAME}):not(:has(${SELECTORS.replies.css}, ${ACTS}, [contenteditable])) img`,
    ],
    answered: [SELECTORS.answered.css],
  },
  box: {
    mode: 'item',
    // Likes, dislikes, 回复, 删除, 举报: the one that says 回复.
    control: [`${ACTS} > ${SELECTORS.operation.css}`, `${OPERATIONS} > div`],
    editor: [SELECTORS.editor.css, '[class*="reply-content-"] [contenteditable="true"]'],
    root: [PAGE.rootEditor.css, '[contenteditable][aria-placeholder^="有爱评论"]'],
  },
  page: {
    title: [PAGE.title.css, `:is(#micro, #root) ${PAGE.published.css.replace(/ \+ .*$/, '')}:has(+ div)`],
    published: [PAGE.published.css],
    wall: ['[class*="login"] canvas', '[class*="qrcode"]', 'input[type="password"]'],
  },
  markAfter: [ACTS, OPERATIONS],
  barBefore: [`div:has(> ${SELECTORS.container.css} > * > * > ${NAME} + ${TIME})`],
};
