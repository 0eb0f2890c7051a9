import { handPage } from './hand-page.ts';
import type * as hand from './induce-hand.ts';

/** Pages of comments without a class or an id, and the tests' hand in them. */
const { show: put, ask } = handPage<typeof hand>('induce-hand.ts');

export { ask };
export const show = (markup: string): Promise<void> => put(`<body><main>${markup}</main></body>`);

export interface Row {
  name: string;
  text: string;
  time?: string;
  face?: string;
  inner?: string;
  picture?: boolean;
}

/** A comment without a class or an id. */
export const row = ({
  name,
  text,
  time = '3小时前',
  face = name,
  inner = '',
  picture = false,
}: Row): string =>
  `<div><img src="data:,${encodeURIComponent(face)}" alt="" width="40"><div><div><a href="/user/${encodeURIComponent(name)}">${name}</a></div>` +
  `<div>${text}</div>${picture ? '<p><img src="data:,p" alt=""></p>' : ''}<div><span>${time}</span><b>12</b><b>回复</b><b>举报</b></div></div>${inner}</div>`;

export const ROWS: Row[] = [
  { name: '小林', text: '这个面霜多少钱呀，敏感肌能用吗？' },
  { name: '用户123', text: '我昨天买的，今天就到了，快递真的很快', time: '昨天 12:30' },
  { name: '多喝热水', text: '用了两周没什么变化，有点失望。', time: '05-12' },
  { name: '小林', text: '刚问了客服，她说可以用的！', time: '5分钟前广东' },
  { name: '阿珍爱上了阿强', text: '我朋友推荐的，说是不会闷痘', time: '2025-03-04' },
];
export const list = (rows: Row[]): string => `<section>${rows.map(row).join('')}</section>`;
export const said = (rows: Row[]) => rows.map(({ name, text }) => ({ name, text }));
export const read = (claims: hand.Told['claims'][number][]) =>
  claims.map(one => one && { name: one.name, text: one.text });
