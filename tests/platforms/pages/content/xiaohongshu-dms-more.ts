import { me, peer } from './talk.ts';
import { days, hours, type PracticeConversation } from './types.ts';

const chengzi = { site: 'xiaohongshu', account: 'kol-chengzi' } as const;
const chengong = { site: 'xiaohongshu', account: 'koe-chengong' } as const;

/** What a star is written to (business among fan mail), and what people ask an engineer. */
export const moreXiaohongshuDms: PracticeConversation[] = [
  {
    ...chengzi,
    id: 'dm-xhs-21',
    peer: '澜声商务-小何',
    unread: 2,
    messages: [
      peer(hours(3), '橙子老师好，我们是澜声的，双十二想约一条品牌合作，报价和档期方便给一下吗', 'business'),
      peer(hours(2.9), '合同和对公账户都可以走，等您回复', 'business'),
    ],
  },
  {
    ...chengzi,
    id: 'dm-xhs-22',
    peer: '今天少吃一口',
    unread: 1,
    messages: [
      peer(days(1), '姐姐晚安，今天也看完了'),
      me(hours(22), '晚安呀'),
      peer(25, '蓝罐那个多少钱一罐', 'purchase'),
    ],
  },
  {
    ...chengong,
    id: 'dm-xhs-23',
    peer: '配方表爱好者',
    unread: 1,
    messages: [
      peer(hours(9), '陈工，0.1% 那款的视黄醇是用什么包裹的', 'technical'),
      me(hours(8.8), '环糊精包裹，遇水慢慢放'),
      peer(33, '那和乙酰基六肽一起用 pH 会不会打架', 'technical'),
    ],
  },
  {
    ...chengong,
    id: 'dm-xhs-24',
    peer: '就想买对的',
    unread: 1,
    messages: [peer(21, '陈老师，视黄醇那支在哪买，有优惠吗', 'purchase')],
  },
];
