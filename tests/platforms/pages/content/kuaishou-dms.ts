import { me, peer, peerPicture } from './talk.ts';
import { days, hours, type PracticeConversation } from './types.ts';

const dawei = { site: 'kuaishou', account: 'kos-dawei' } as const;
const amai = { site: 'kuaishou', account: 'koc-amai' } as const;

export const kuaishouDms: PracticeConversation[] = [
  {
    ...dawei,
    id: 'dm-ks-1',
    peer: '开货车的老李',
    unread: 2,
    messages: [
      peer(hours(2), '大伟，给媳妇整一罐，咋买', 'purchase'),
      me(hours(1.95), '李哥，主页小店点进去第一个就是'),
      peer(hours(1.9), '我手机字小看不清，多钱'),
      me(hours(1.85), '价格页面上写着呢，我给您发个卡片'),
      peer(hours(1.8), '中'),
      me(hours(1.75), '嫂子脸干不干'),
      peer(hours(1.7), '干，一到冬天起皮'),
      peer(5, '能发到服务区不，我常年在外头'),
      peer(4, '能的话来两罐', 'purchase'),
    ],
  },
  {
    ...dawei,
    id: 'dm-ks-2',
    peer: '幸福一家人',
    unread: 3,
    messages: [
      peer(hours(4), '脸上起疹子了你们管不管', 'negative'),
      me(hours(3.9), '您先停用，清水洗，别抹别的'),
      peer(hours(3.8), '停了，还是痒'),
      peerPicture(hours(3.8) - 1, '疹子'),
      me(hours(3.7), '建议您先去医院看看，单据留着，我给您登记'),
      peer(26, '医院说过敏，花了三百八，谁出', 'crisis'),
      peer(25, '不出我就找电视台'),
      peer(24, '说话'),
    ],
  },
  {
    ...dawei,
    id: 'dm-ks-3',
    peer: '铁岭张姐',
    unread: 0,
    messages: [
      peer(days(1.5), '昨晚直播抢着了，嘎嘎高兴', 'praise'),
      me(days(1.5) - 5, '张姐手速可以啊'),
      peer(days(1.4), '我闺女帮我按的'),
      peer(days(1.4) - 1, '地址写错了能改不', 'aftersale'),
      me(days(1.3), '改好了，您看一眼'),
      peer(days(1.3) - 4, '对了对了'),
    ],
  },
  {
    ...dawei,
    id: 'dm-ks-4',
    peer: '果园里的阿香',
    unread: 1,
    messages: [
      peer(hours(8), '成天在地里晒，抹哪个防晒', 'recommend'),
      me(hours(7.8), '阿香姐，轻透那支，两小时补一回'),
      peer(hours(7.5), '出汗不糊眼睛吧'),
      me(hours(7.4), '眼周少抹点就行'),
      peer(37, '那下地前多会儿抹', 'technical'),
    ],
  },
  {
    ...amai,
    id: 'dm-ks-5',
    peer: '东北大花',
    unread: 1,
    messages: [
      peer(days(1), '阿麦，看你缓过来我老高兴了', 'heartfelt'),
      me(days(1) - 20, '大花姐，就你天天惦记我'),
      peer(hours(20), '我也想整一个，怕白花钱'),
      me(hours(19), '先买小的，不合适还能退'),
      peer(hours(1), '退麻烦不', 'aftersale'),
    ],
  },
];
