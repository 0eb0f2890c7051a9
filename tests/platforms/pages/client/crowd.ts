import { boot } from './boot-data.ts';
import { readerId } from './ids.ts';
import type { ServedMessage } from './message-shapes.ts';
import type { Person, ServedComment } from './shapes.ts';

const idOf = (index: number): string => (0x67000000 + index).toString(16).padStart(8, '0') + 'f'.repeat(16);

const reader = (index: number): Person => {
  const name = `读者${index % 500}`;
  return { id: readerId(boot.site, name), name, avatar: 'data:,' };
};

/** The `index`-th comment of a flood, a minute older than the one before. */
export const crowdComment = (index: number): ServedComment => ({
  id: idOf(index),
  person: reader(index),
  byPostAuthor: false,
  text: `第 ${index + 1} 条:蓝罐修护霜多少钱,敏感肌能用吗`,
  at: Date.now() - index * 60_000,
  likes: index % 7,
  replies: [],
});

/** The `index`-th message of a flood, all from the other side. */
export const crowdMessage = (index: number): ServedMessage => ({
  id: idOf(index),
  person: reader(0),
  mine: false,
  text: `第 ${index + 1} 句:蓝罐修护霜怎么还没到`,
  at: Date.now() + index,
});
