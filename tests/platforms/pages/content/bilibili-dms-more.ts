import { me, peer, peerPicture } from './talk.ts';
import { days, hours, type PracticeConversation } from './types.ts';

const base = { site: 'bilibili', account: 'koc-aqi' } as const;

/** Longer talks, in which one has to read what went before. */
export const bilibiliTalks: PracticeConversation[] = [
  {
    ...base,
    id: 'dm-bili-4',
    peer: '今天也在跑柱子',
    unread: 2,
    messages: [
      peer(days(2.1), '阿柒好，看了你表格那期'),
      peer(days(2.1) - 1, '第 12 行 pH 那栏你写 5.5，是自己测的吗', 'technical'),
      me(days(2), '试纸测的，误差挺大，别当真'),
      me(days(2) - 1, '官方给的是 5.5±0.3，我测出来在 5 到 6 之间'),
      peer(days(1.9), '明白，那神经酰胺那个 3% 呢'),
      me(days(1.9) - 2, '这个我不懂，得问配方的人，我帮你问问'),
      peer(days(1.9) - 3, '好的不急'),
      peer(47, '有消息了吗，组会要用[笑哭]'),
      peer(46, '就是想知道 3% 是复合物还是纯的', 'technical'),
    ],
  },
  {
    ...base,
    id: 'dm-bili-5',
    peer: '二战上岸了',
    unread: 0,
    messages: [
      peer(days(1.2), '评论区太多人了，私信再说一次谢谢', 'heartfelt'),
      peer(days(1.2) - 1, '去年 11 月你回过我一条，让我先去医院挂号，你可能不记得了'),
      me(days(1.1), '记得，你发的照片我还劝你别再刷酸'),
      peer(days(1.1) - 3, '对，就是我'),
      peer(days(1.1) - 4, '现在每天就洗脸擦霜，脸没再红过'),
      me(days(1), '真好，研究生三年也别熬夜'),
      peer(days(1) - 2, '你名字叫不熬夜，你先[doge]'),
      me(days(1) - 5, '……在改了'),
    ],
  },
  {
    ...base,
    id: 'dm-bili-6',
    peer: '别催了在改了',
    unread: 3,
    messages: [
      peer(hours(5), '你好，我买的精华泵头坏了', 'aftersale'),
      peerPicture(hours(5) - 1, '坏泵头'),
      me(hours(4.5), '这个得店铺客服给你换，你把订单号发给他们'),
      peer(hours(4.4), '发了，没人理'),
      peer(33, '三天了还是没人理我'),
      peer(32, '能不能帮忙说一声', 'aftersale'),
      peer(31, '在吗'),
    ],
  },
];
