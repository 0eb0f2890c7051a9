import { type Key, t } from '../../lib/locales/index.ts';

const PARTS = [
  ...([
    'page',
    'list',
    'item',
    'area',
    'account',
    'post',
    'name',
    'text',
    'time',
    'id',
    'author',
    'parent',
  ] as const),
  ...(['likes', 'pinned', 'box', 'total', 'me', 'title', 'published', 'peer'] as const),
] as const;
const REASONS = [
  ...([
    'signs-disagree',
    'not-found',
    'not-shown',
    'read-another-way',
    'unreadable',
    'changed',
    'fault',
  ] as const),
] as const;

const known = <Word extends string>(words: readonly Word[], word: string): Word | 'other' =>
  words.find(one => one === word) ?? 'other';

/** `authorId` and the like are named as the thing itself. */
const stem = (part: string): string => part.replace(/Id$|\..*$/, '');

export const partWords = (part: string): string => t(`part.${known(PARTS, stem(part))}` satisfies Key);
export const reasonWords = (reason: string): string => t(`reason.${known(REASONS, reason)}` satisfies Key);

/** The parts, each once. */
export const partsInWords = (problems: readonly { part: string }[]): string =>
  [...new Set(problems.map(({ part }) => partWords(part)))].join('、');
