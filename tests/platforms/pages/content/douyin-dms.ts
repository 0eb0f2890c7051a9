import { me, peer, peerPicture } from './talk.ts';
import { days, hours, type PracticeConversation } from './types.ts';

const base = { site: 'douyin', account: 'koc-tangtang' } as const;

export const douyinDms: PracticeConversation[] = [
  {
    ...base,
    id: 'dm-dy-1',
    peer: '不想上班的第n天',
    unread: 2,
    messages: [
      peer(hours(7), '糖糖糖糖'),
      me(hours(6.9), '在在在'),
      peer(hours(6.8), '晚霜隔几天用一次来着'),
      me(hours(6.7), '我是隔三天，爆皮就停'),
      peer(hours(6.6), '混油能用吗', 'recommend'),
      me(hours(6.5), '我就是混油呀，T 区薄一点'),
      peer(hours(6.4), '懂了懂了[捂脸]'),
      peer(14, '小黄车里没有这个，在哪下单', 'purchase'),
      peer(13, '急急急'),
    ],
  },
  {
    ...base,
    id: 'dm-dy-2',
    peer: '梳妆台第二名',
    unread: 0,
    messages: [
      peer(days(1.3), '空瓶那期笑死我了'),
      me(days(1.3) - 4, '妈妈说我像收废品的'),
      peer(days(1.2), '刚毕业没钱，跟着你把护肤砍到三样，第一次觉得自己会过日子', 'heartfelt'),
      me(days(1.1), '呜呜我也是，三样够啦'),
      peer(days(1.1) - 3, '[比心][比心]'),
      me(days(1), '下期拍省钱清单，你来点题'),
    ],
  },
  {
    ...base,
    id: 'dm-dy-3',
    peer: '广东靓仔明',
    unread: 1,
    messages: [
      peer(hours(3), '给女朋友买，哪个好', 'recommend'),
      me(hours(2.8), '她什么肤质呀'),
      peer(hours(2.7), '不知道，就是会长痘'),
      me(hours(2.6), '那先别买，问清楚，不然她骂你'),
      peer(hours(2.5), '有道理'),
      peer(35, '问了，她说敏感肌，成分有没有酒精', 'technical'),
    ],
  },
  {
    ...base,
    id: 'dm-dy-4',
    peer: '等发货的小鱼',
    unread: 2,
    messages: [
      peer(days(2), '付款了什么时候发货'),
      me(days(2) - 30, '店铺说 48 小时内哈'),
      peer(hours(5), '已经 50 小时了', 'aftersale'),
      peerPicture(hours(5) - 1, '订单截图'),
      me(hours(4.5), '我帮你催，尾号多少'),
      peer(23, '7719'),
      peer(22, '再不发我退了', 'aftersale'),
    ],
  },
  {
    ...base,
    id: 'dm-dy-5',
    peer: '美妆供应链老吴',
    unread: 1,
    stranger: true,
    messages: [peer(hours(11), '老师你好，工厂直供可以贴牌，佣金 40 起，聊聊？', 'business')],
  },
];
