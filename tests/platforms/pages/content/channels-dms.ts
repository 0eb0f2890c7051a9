import { me, peer, peerPicture } from './talk.ts';
import { days, hours, type PracticeConversation } from './types.ts';

const base = { site: 'channels', account: 'koc-yanzi' } as const;

export const channelsDms: PracticeConversation[] = [
  {
    ...base,
    id: 'dm-ch-1',
    peer: '三年级二班王老师',
    unread: 1,
    messages: [
      peer(days(1.6), '燕子，你那个面霜在哪买的', 'purchase'),
      me(days(1.6) - 4, '主页有个小店，点进去第二个'),
      peer(days(1.5), '看到了，有大小两种，买哪个'),
      me(days(1.5) - 3, '先买小的，合适再买大的，别浪费'),
      peer(days(1.4), '好的听你的[强]'),
      peer(hours(2), '到货了，擦上不辣'),
      me(hours(1.9), '那就好，先擦三天看看，别加别的'),
      peer(21, '第三天了，可以加精华了吗', 'recommend'),
    ],
  },
  {
    ...base,
    id: 'dm-ch-2',
    peer: '小城大爱',
    unread: 2,
    messages: [
      peer(55, '老师你好，东西洒了一半', 'aftersale'),
      peerPicture(54, '洒了'),
      me(48, '哎呀，先别扔箱子，拍一下面单'),
      peer(44, '拍好了'),
      peerPicture(43, '面单'),
      me(40, '您把这两张发给店铺客服，让他们补一瓶'),
      peer(12, '客服说要等两天'),
      peer(11, '能不能快点，我婆婆等着用'),
    ],
  },
  {
    ...base,
    id: 'dm-ch-3',
    peer: '一个人也好好吃饭',
    unread: 0,
    messages: [
      peer(hours(5), '燕子姐，我就是评论里写离婚那个', 'heartfelt'),
      peer(hours(5) - 1, '没想到你会回我'),
      me(hours(4.6), '看到了，看了好几遍'),
      peer(hours(4.5), '今天去办了张图书馆的卡'),
      me(hours(4.4), '这个也记到账本上'),
      peer(hours(4.3), '零元，可是写得最大[玫瑰]'),
    ],
  },
  {
    ...base,
    id: 'dm-ch-4',
    peer: '荷塘月色',
    unread: 1,
    messages: [
      peer(hours(9), '我皮肤薄，五十六，擦什么好', 'recommend'),
      me(hours(8.5), '阿姨您平时擦东西会红吗'),
      peer(hours(8), '会，换季就红'),
      me(hours(7.8), '那先不擦精华，洗脸用温水，擦霜就够'),
      peer(hours(7.5), '好，那这个霜里有没有激素，我怕', 'technical'),
      me(hours(7), '备案能查，我把查的地方发您'),
      peer(38, '我不会查，你帮我看看行吗'),
    ],
  },
  {
    ...base,
    id: 'dm-ch-5',
    peer: '县城书店',
    unread: 1,
    stranger: true,
    messages: [peer(hours(20), '老师您好，我们是新开的书店，想请您周末来做一场分享，有车马费', 'business')],
  },
];
