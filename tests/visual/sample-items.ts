import { HOUR, MINUTE, SECOND } from '../../lib/base/clock.ts';
import type { Account } from '../../lib/model/account.ts';
import type { Escalation } from '../../lib/model/escalation.ts';
import type { PageTime } from '../../lib/model/time.ts';
import type { Wait } from '../../lib/model/wait.ts';
import { waitOf } from '../../lib/rules/sla/wait.ts';
import type { ItemView } from '../../lib/state/views.ts';

const URL = 'http://www.xiaohongshu.com.localhost/explore/1';

const account = (id: string, name: string, role: Account['role'], operatorIds: string[]): Account => ({
  id,
  platform: 'xiaohongshu',
  name,
  role,
  operatorIds,
  updatedAt: 0,
});

export const ACCOUNTS: Account[] = [
  { ...account('a1', '小鹿实测', 'KOC', ['m1']), tone: '像闺蜜聊天,不说官话', identity: '品牌合作' },
  account('a2', '小美优选', 'KOS', ['m1', 'm3']),
  account('a3', '陈工聊成分', 'KOE', ['m2']),
  { ...account('a4', '林屿', 'KOL', []), platform: 'douyin' },
  { ...account('a5', '屿白护肤', 'official', ['m4']), persona: '品牌官方,语气平实' },
];

interface Told {
  name: string;
  text: string;
  flag: ItemView['labels'][number];
  wait: Wait;
  more?: Partial<ItemView>;
}

/** Waits `waited` ms of `target` ms; `width`: how coarse the page's time is, ms. */
function wait(now: number, waited: number, target: number, width = 0): Wait {
  const latest = now - waited;
  const time: PageTime = { text: '', precision: 'second', earliest: latest - width, latest };
  return waitOf({ item: { time, firstSeenAt: now }, targetMs: target, now });
}

const told = (now: number): Told[] => [
  {
    name: 'momo',
    text: '多少钱一套,有赠品吗',
    flag: 'purchase',
    wait: wait(now, 216 * SECOND, 5 * MINUTE),
    more: { accountId: 'a2', accountName: '小美优选', role: 'KOS' },
  },
  {
    name: 'momo',
    text: '这个成分孕妇能用吗?视黄醇浓度到底多少,页面上写的和瓶子上写的对不上,有没有懂的出来说一下',
    flag: 'technical',
    wait: wait(now, 2 * HOUR + 14 * MINUTE + 8 * SECOND, 30 * MINUTE),
    more: {
      duty: 'steer',
      mine: false,
      steer: { role: 'KOE', accountId: 'a3', accountName: '陈工聊成分' },
      why: '太专业,请 KOE 来答',
    },
  },
  {
    name: '橙子汽水',
    text: '姐妹这个真的救了我的烂脸期,用到第三周同事都问我换了什么,真的会哭',
    flag: 'heartfelt',
    wait: wait(now, 192 * SECOND, 30 * MINUTE),
  },
  {
    name: '阿秦',
    text: '和 A 醇能不能叠加?',
    flag: 'technical',
    wait: wait(now, 20 * MINUTE, 2 * HOUR, 40 * MINUTE),
  },
  {
    name: '一个名字特别长的用户昵称它会不会把旁边的东西都挤没了呢',
    text: '姐妹,这个好用吗?',
    flag: 'trust',
    wait: wait(now, 12 * MINUTE, HOUR, MINUTE),
  },
];

export function queueAt(now: number): ItemView[] {
  return told(now).map(({ name, text, flag, wait: clock, more }, index) => ({
    id: `xiaohongshu:${index}`,
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    authorName: name,
    text,
    post: { key: 'p1', title: '孕期护肤到底能用什么', url: URL },
    labels: [flag],
    reasons: [],
    accountId: 'a1',
    accountName: '小鹿实测',
    role: 'KOC',
    duty: 'answer',
    mine: true,
    wait: clock,
    ...more,
  }));
}

/** An answered question that is to be pinned. */
export const pinsAt = (now: number): ItemView[] =>
  queueAt(now)
    .slice(3, 4)
    .map(item => ({
      ...item,
      id: 'pin:1',
      wait: { ...item.wait, state: 'answered', answeredAt: now },
      pin: 'due',
    }));

/** A long queue, to be drawn in parts. */
export const longQueueAt = (now: number): ItemView[] =>
  Array.from({ length: 300 }, (_, index) => queueAt(now)[2 + (index % 2)])
    .filter(item => item !== undefined)
    .map((item, index) => ({
      ...item,
      id: `long:${index}`,
      authorName: `用户${index + 1}`,
      wait: wait(now, index * -SECOND, HOUR),
    }));

export const escalationsAt = (now: number): Escalation[] => [
  {
    id: 'e1',
    snapshot: {
      itemId: 'xiaohongshu:9',
      platform: 'xiaohongshu',
      surface: 'xiaohongshu.note',
      authorName: '路人甲',
      text: '用了全脸过敏直接进医院了,等着 315 见吧',
      postTitle: '孕期护肤到底能用什么',
      url: URL,
    },
    state: 'open',
    raisedBy: 'm1',
    raisedAt: now - 7 * MINUTE,
    updatedAt: now,
  },
];
