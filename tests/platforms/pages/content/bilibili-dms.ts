import { me, peer, peerPicture } from './talk.ts';
import { days, hours, type PracticeConversation } from './types.ts';

const base = { site: 'bilibili', account: 'koc-aqi' } as const;

export const bilibiliDms: PracticeConversation[] = [
  {
    ...base,
    id: 'dm-bili-1',
    peer: '小李同学想睡觉',
    unread: 2,
    messages: [
      peer(days(2), '柒柒你好，视频里那罐现在有活动吗', 'purchase'),
      me(days(2) - 12, '你好呀，大促在月底，到时候我发动态'),
      peer(days(2) - 15, '好嘞'),
      peer(hours(3), '月底是 28 号吗，学生党想蹲', 'purchase'),
      peerPicture(hours(3) - 1, '旧罐子'),
      peer(26, '还有就是痘痘肌能不能用，怕闷', 'technical'),
    ],
  },
  {
    ...base,
    id: 'dm-bili-2',
    peer: '咸鱼翻个身',
    unread: 1,
    messages: [
      peer(days(1), '少赠品的事客服还是没回我', 'aftersale'),
      me(days(1) - 40, '我把订单转给店铺了，他们今天联系你'),
      peer(95, '联系了，谢谢！补发了两支小样', 'praise'),
    ],
  },
  {
    ...base,
    id: 'dm-bili-3',
    peer: '用户_74120938',
    unread: 1,
    stranger: true,
    messages: [peer(hours(2), '我的脸现在这样你们谁负责，不回我就发视频', 'crisis')],
  },
];
