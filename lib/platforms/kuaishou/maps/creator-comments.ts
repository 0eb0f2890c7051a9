import type { SurfaceMap } from '../../../model/surface-map.ts';
import { PAGE, SELECTORS } from '../selectors.ts';

/** What stands behind a face: name, date and words, then the buttons and the hidden box. */
const BEHIND_FACE = ':scope > img + div';

/** The comment management of the creator centre as a map, for selector packs: it reads what `read.ts` reads. Why and when: `selectors.ts`. */
export const CREATOR_COMMENTS: SurfaceMap = {
  area: [SELECTORS.area.css, ':has(> .el-checkbox-group > .auto-load-list)'],
  rows: [SELECTORS.list.css, '.el-checkbox-group > .auto-load-list'],
  item: [
    `.auto-load-list > ${SELECTORS.root.css}`,
    '.auto-load-list > div:has(> img + div [contenteditable])',
  ],
  reply: [SELECTORS.reply.css, '[class*="sub-comments"] > div:has(> img + div [contenteditable])'],
  parts: {
    name: [SELECTORS.name.css, `${BEHIND_FACE} > :first-child`],
    text: [SELECTORS.words.css, `${BEHIND_FACE} > :nth-child(3)`],
    time: [SELECTORS.date.css, `${BEHIND_FACE} > :nth-child(2)`],
    badge: [SELECTORS.tag.css],
    answered: [SELECTORS.answered.css],
    likes: [':has(> [class*="icon-like"])', `${SELECTORS.buttons.css} > :first-child`],
    picture: [`${SELECTORS.words.css} img:not([alt^="["], [class*="emoji"])`],
  },
  box: {
    mode: 'item',
    control: [`:has(> ${SELECTORS.open.css})`, `${SELECTORS.buttons.css} > :nth-child(2)`],
    editor: [SELECTORS.editor.css, `${SELECTORS.box.css} [contenteditable="true"]`],
    root: [PAGE.rootEditor.css, '.comment-list > :first-child [contenteditable="true"]'],
  },
  page: {
    title: [PAGE.title.css, '.comment-home-video [class*="__title"]'],
    published: [PAGE.published.css, '.comment-home-video [class*="__date"]'],
    total: [`${PAGE.figures.css}:nth-child(2)`],
    me: [PAGE.me.css, PAGE.card.css],
    wall: ['input[type="password"]', '.login-form', '.login-container'],
    empty: ['.comment-list__foot', '.comment-list [class*="empty"]'],
  },
  markAfter: [SELECTORS.buttons.css],
  barBefore: [SELECTORS.group.css, '.auto-load-list'],
};
