import type { PracticeAccount, Site } from './types.ts';

/** The eight matrix accounts of the brand 澄屿. */
export const accounts: PracticeAccount[] = [
  {
    key: 'kol-chengzi',
    role: 'KOL',
    site: 'xiaohongshu',
    name: '橙子护肤日记',
    userId: '5f3a00000000000000000a01',
    tone: ['#ffb36b', '#ff7a45'],
  },
  {
    key: 'koc-xiaolu',
    role: 'KOC',
    site: 'xiaohongshu',
    name: '小鹿实测',
    userId: '5f3a00000000000000000a02',
    tone: ['#f2c6a0', '#c98a5b'],
  },
  {
    key: 'koe-chengong',
    role: 'KOE',
    site: 'xiaohongshu',
    name: '陈工聊成分',
    userId: '5f3a00000000000000000a03',
    tone: ['#7fc8c2', '#2f8f8a'],
  },
  {
    key: 'kos-xiaomei',
    role: 'KOS',
    site: 'xiaohongshu',
    name: '小美优选',
    userId: '5f3a00000000000000000a04',
    tone: ['#ffd27a', '#e6a23c'],
  },
  {
    key: 'koc-tangtang',
    role: 'KOC',
    site: 'douyin',
    name: '糖糖的梳妆台',
    userId: '71930045120',
    tone: ['#f7a8c4', '#d95c8f'],
  },
  {
    key: 'koe-linbo',
    role: 'KOE',
    site: 'douyin',
    name: '林博士配方室',
    userId: '71930045121',
    tone: ['#8fb7f0', '#3f6fc4'],
  },
  {
    key: 'koc-amai',
    role: 'KOC',
    site: 'kuaishou',
    name: '阿麦敏感肌',
    userId: '2860041701',
    tone: ['#cfe3a8', '#84a94f'],
  },
  {
    key: 'kos-dawei',
    role: 'KOS',
    site: 'kuaishou',
    name: '大伟福利社',
    userId: '2860041702',
    tone: ['#f6b48a', '#d2692f'],
  },
];

/** Who is logged in when the address does not say. */
export const DEFAULT_ACCOUNT: Record<Site, string> = {
  xiaohongshu: 'kol-chengzi',
  kuaishou: 'koc-amai',
  douyin: 'koc-tangtang',
};

export const accountOf = (key: string): PracticeAccount | undefined =>
  accounts.find(account => account.key === key);
