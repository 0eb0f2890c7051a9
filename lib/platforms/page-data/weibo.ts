import type { Collector } from './understand.ts';
import { accountFrom, commentFrom } from './values.ts';

/** From an application to its store's values, past the getters of both. */
const STORE = ['__vue_app__', '_context', 'config', 'globalProperties', '$store', '_state', 'data'];

/** Rows are Vue components; which of their properties holds the comment is not known, so it is looked for, and the row has to say it. */
export const weibo: Collector = {
  plan: {
    css: '.item1, .item2',
    starts: [
      {
        key: '__vueParentComponent',
        up: 'parent',
        below: [['vnode', 'props'], ['props'], ['setupState'], ['data']],
      },
      {
        key: '__vue__',
        up: '$parent',
        below: [['$vnode', 'componentOptions', 'propsData'], ['_props'], ['_data']],
        getters: true,
      },
    ],
    levels: 6,
    depth: 1,
    trees: [],
    treeDepth: 0,
    shape: [['id', 'idstr', 'mid'], ['created_at'], ['user']],
    replies: [],
    fields: [
      { name: 'id', path: ['idstr'] },
      { name: 'id', path: ['id'] },
      { name: 'id', path: ['mid'] },
      { name: 'name', path: ['user', 'screen_name'] },
      { name: 'text', path: ['text_raw'] },
      { name: 'html', path: ['text'] },
      { name: 'authorId', path: ['user', 'idstr'] },
      { name: 'authorId', path: ['user', 'id'] },
      { name: 'at', path: ['created_at'] },
      { name: 'rootId', path: ['rootidstr'] },
      { name: 'rootId', path: ['rootid'] },
      { name: 'reposts', path: ['reposts_count'] },
    ],
    facts: [{ name: 'ownId', from: { css: '#app' }, path: [...STORE, 'config', 'config', 'uid'] }],
    said: true,
  },
  commentOf(hit) {
    // The post has the same properties, and more.
    if (hit.reposts !== undefined) return undefined;
    return commentFrom(hit.text === undefined ? { ...hit, text: wordsOfHtml(String(hit.html ?? '')) } : hit);
  },
  accountOf: accountFrom,
};

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/** Words of a comment that comes as markup; an emoji is the `alt` of its picture. Only ever compared, never shown. */
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<img[^>]*\balt="?([^">\s]+)"?[^>]*>/g, '$1')
    .replace(/<[^>]*>?/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
