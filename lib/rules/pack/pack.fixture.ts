import type { Pack } from '../../model/pack.ts';

/** A pack that is taken. */
export const aPack = (over: Partial<Pack> = {}): Pack => ({
  id: 'weibo.comments',
  surface: 'weibo.comments',
  version: 1,
  state: 'on',
  map: { item: ['.item1', '.item2'], parts: { name: ['.text > a @usercard'] } },
  note: '五月改版',
  writtenBy: 'a',
  updatedAt: 1,
  ...over,
});

/** One that teaches a page of another site. */
export const aTaughtPack = (over: Partial<Pack> = {}): Pack => ({
  ...aPack({ id: 'site:forum.example.com', surface: 'site.comments', ...over }),
  match: { host: 'forum.example.com', path: '/thread/' },
  map: { area: ['main'], item: ['.post'], parts: { text: ['.body'] }, page: {} },
  ...over,
});
