import { REGIONS } from './regions.ts';

/** What the sites call an answer, now and as far as words for it go. */
export const REPLY_WORDS = ['回复', '回应', '答复', '评论', '回覆', '答'];
/** Written by the post's author. */
export const AUTHOR_WORDS = ['作者', 'UP', 'UP主', '博主', '楼主', '主播', 'up'];
const BADGE =
  /^(作者|UP主?|up主?|博主|楼主|主播|作者赞过|作者回复过|首评|首条评论|热评|粉丝|铁粉|好友|朋友|我|你的(好友|粉丝|关注|朋友)|已?关注|互关|互相关注|神评|精选|已精选|LV\d+|Lv\d+)$/;
const PINNED = /^(已?置顶|置顶评论)$/;
const REGION = new RegExp(String.raw`^[·•\s]*(?:IP属地[:：]?\s*|来自\s*)?(?:${REGIONS})$`);
const COUNT = /^[\d,，]{1,9}(?:\.\d{1,2})?\s*[万亿千wWkK]?\+?$/;
/** Counted things: `展开 3 条回复`. */
const COUNTED = /^[^\d]{0,8}\d[\d,]*[^\d]{0,8}$/;
const OF_REPLIES = /回复|回应|评论|replies|more|条/;
const FUNCTION_WORDS = /[的了吗呢吧啊呀是不我你有没这那就都也还在给要会能想]|什么|怎么|多少|可以/;
const SENTENCE = /[，。！？!?、；;…~～]|,\s|\.\s?$|\s\S+\s|\p{Extended_Pictographic}/u;

export const isCount = (words: string): boolean => COUNT.test(words);
export const isRegion = (words: string): boolean => REGION.test(words);
export const isBadge = (words: string): boolean => BADGE.test(words);
export const isPinned = (words: string): boolean => PINNED.test(words);
export const isSpoken = (words: string): boolean => FUNCTION_WORDS.test(words);
/** Longer than a name, or punctuated as none is. */
export const isSentence = (words: string): boolean => words.length > 14 || SENTENCE.test(words);
/** Could somebody be called so? */
export const mayBeName = (words: string): boolean =>
  words.length > 0 && words.length <= 40 && !/[\n。！？]/.test(words);

/** Stands there for a comment that is no longer: nobody said it. */
export const isGone = (words: string): boolean =>
  /^(?:[该原此]|这条)?(?:条)?(?:评论|回复|内容)(?:已经?|不存在|被)(?:被?(?:作者|用户|系统|楼主|UP主)?(?:自行)?(?:删除|撤回|移除|屏蔽))?$/.test(
    words.trim(),
  );

/** What stands on pages beside comments, however rarely. */
const LABELS =
  /^(展开|收起|查看|更多|全部|置顶|取消置顶|举报|删除|赞|点赞|踩|喜欢|分享|转发|屏蔽|拉黑|不感兴趣|私信|查看更多|加载更多|加载中)(回复|评论)?$/;
export const isLabel = (words: string): boolean =>
  LABELS.test(words) || (COUNTED.test(words) && OF_REPLIES.test(words));
/** `赞` stands for no likes. */
export const isLikes = (words: string): boolean => isCount(words) || /^(点?赞|喜欢)$/.test(words);

/** Words that differ in their figures alone are the same words. */
export function withoutFigures(words: string): string {
  if (isCount(words)) return '#';
  return COUNTED.test(words) && OF_REPLIES.test(words) ? words.replace(/\d[\d,]*/, '#') : words;
}

/** Words around a name: `回复 小林：` → 小林. */
export const bareName = (words: string): string =>
  words
    .replace(/^[\s@▸▶►›>→]+/, '')
    .replace(/\s*[:：]\s*$/, '')
    .trim();
