import { hostileComments } from './hostile.ts';
import type { PracticeComment, PracticeConversation, PracticeMessage, PracticePost } from './types.ts';

const NAMES = ['小桃', '阿澈', '林间', '一勺糖', '晚风', '南枝', '米粥', '青团', '半夏', '知了'];
const OPENINGS = ['蓝罐修护霜', '舒缓精华水', '那支晚霜', '防晒乳', '洁面', '修护套装'];
const REMARKS = [
  '多少钱一瓶',
  '孕期可以用吗,浓度多少',
  '用了两周,早上摸脸没那么糙了,谢谢分享',
  '混油皮适合哪个',
  '是真的好用还是广告',
  '收到瓶口有点漏,怎么换',
  '好看',
  '一般般,有点失望',
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The `index`-th comment of a crowd: the same text on every start, one a minute. */
export function fillerComment(prefix: string, index: number): PracticeComment {
  return {
    key: `${prefix}-fill-${index}`,
    who: `${pick(NAMES, index)}${1 + (index % 97)}`,
    text: `${pick(OPENINGS, index * 7)}${pick(REMARKS, index)} ${index + 1}`,
    age: 3 * 24 * 60 + index,
    likes: index % 5 === 0 ? index % 40 : 0,
    place: '浙江',
  };
}

/** What the address asks for instead of the post's own comments. */
export interface Variant {
  /** So many root comments in all. */
  count?: number | undefined;
  hostile?: boolean | undefined;
}

/** The root comments of a post under the given variant. */
export function commentsOf(post: PracticePost, variant: Variant): PracticeComment[] {
  const own = variant.hostile ? [...hostileComments, ...post.comments] : post.comments;
  if (variant.count === undefined) return own;
  const wanted = Array.from({ length: Math.max(0, variant.count - own.length) }, (_, index) =>
    fillerComment(post.id, index),
  );
  return [...own.slice(0, variant.count), ...wanted];
}

/** The messages of a conversation under the given variant, the oldest first; what fills it up is older than all of its own. */
export function messagesOf(conversation: PracticeConversation, variant: Variant): PracticeMessage[] {
  const strange = hostileComments.map(({ text, age }) => ({ from: 'peer' as const, text, age }));
  const own = variant.hostile ? [...conversation.messages, ...strange.toReversed()] : conversation.messages;
  if (variant.count === undefined) return own;
  const eldest = own[0]?.age ?? 0;
  const older = Array.from({ length: Math.max(0, variant.count - own.length) }, (_, index) => ({
    from: index % 3 === 2 ? ('me' as const) : ('peer' as const),
    text: fillerComment(conversation.id, index).text,
    age: eldest + 60 + index * 7,
  }));
  return [...older.toReversed(), ...(variant.count > 0 ? own.slice(-variant.count) : [])];
}
