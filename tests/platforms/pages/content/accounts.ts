import type { PracticeAccount } from './types.ts';

/** The matrix accounts of the brand 澄屿. */
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
  {
    key: 'koc-yanzi',
    role: 'KOC',
    site: 'channels',
    name: '燕子的护肤小账',
    userId: 'v2_060000231003b20faec8c7ea81@finder',
    tone: ['#b9d9f2', '#4f8fc2'],
  },
  {
    key: 'koc-aqi',
    role: 'KOC',
    site: 'bilibili',
    name: '阿柒不熬夜',
    userId: '521300417',
    tone: ['#c9c2f2', '#7364c9'],
  },
  {
    key: 'kos-manman',
    role: 'KOS',
    site: 'weibo',
    name: '澄屿慢慢',
    userId: '7613004521',
    tone: ['#f7d08a', '#dc8f2f'],
  },
];

export const accountOf = (key: string): PracticeAccount | undefined =>
  accounts.find(account => account.key === key);
