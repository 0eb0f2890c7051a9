import { describe, expect, test } from 'vitest';
import type { MessageClaim } from '../../../lib/platforms/dom/induce/message-claims.ts';
import { handPage } from './hand-page.ts';
import type * as hand from './messages-hand.ts';

const { show: put, ask } = handPage<typeof hand>('messages-hand.ts');

const STYLE =
  '<style>body{margin:0;font:14px sans-serif}.all{display:flex;height:700px}.people{width:240px}.pane{flex:1;display:flex;flex-direction:column}' +
  '.scroll{flex:1;overflow:auto}.m{display:flex;padding:6px 20px;gap:8px}.m.mine{flex-direction:row-reverse}.face{width:36px;height:36px}' +
  '.words{max-width:60%;padding:8px;background:#eee}.time,.note{text-align:center;padding:6px}.scroll.down{display:flex;flex-direction:column-reverse}</style>';
const face = (who: string): string => `<img class="face" src="data:,${encodeURIComponent(who)}" alt="">`;
const theirs = (text: string, more = ''): string =>
  `<div class="m">${face('peer')}<div class="words"><p>${text}</p></div>${more}</div>`;
const mine = (text: string, more = ''): string =>
  `<div class="m mine">${face('me')}<div class="words"><p>${text}</p></div>${more}</div>`;
const time = (words: string): string => `<div class="time">${words}</div>`;
const person = (name: string, last: string, open = false): string =>
  `<li class="one${open ? ' chosen' : ''}"><img width="40" height="40" src="data:,x" alt=""><b>${name}</b><i>${last}</i><em>10:01</em></li>`;

const TALK = [
  time('2025-03-01 09:00'),
  theirs('这款面霜还有货吗'),
  mine('有的，今天就能发'),
  '<div class="note">请勿在站外交易</div>',
  time('2025-03-01 12:30'),
  theirs('好的'),
  theirs('那我拍一瓶试试'),
  mine('拍完告诉我一声'),
];
const SAID = [
  ['这款面霜还有货吗', false, '2025-03-01 09:00'],
  ['有的，今天就能发', true, '2025-03-01 09:00'],
  ['好的', false, '2025-03-01 12:30'],
  ['那我拍一瓶试试', false, '2025-03-01 12:30'],
  ['拍完告诉我一声', true, '2025-03-01 12:30'],
];

async function show(
  rows: readonly string[],
  { head = '小林', listed = '小林', down = false } = {},
): Promise<void> {
  const people = person('阿珍', '到货了吗') + person(listed, '拍完告诉我一声', true) + person('老王', '在吗');
  const list = (down ? rows.toReversed() : rows).join('');
  await put(
    `${STYLE}<body><div class="all"><ul class="people">${people}</ul><div class="pane"><h3 class="head">${head}</h3>` +
      `<div class="scroll${down ? ' down' : ''}">${list}</div><textarea placeholder="写点什么"></textarea></div></div></body>`,
  );
}
const read = (claims: readonly (MessageClaim | undefined | null)[]) =>
  claims.map(one => one && [one.text, one.isOwn, one.time]);

describe('messages of a page that nobody knows', () => {
  test('are found with side, time and the other side; the list of people and notes of the site are none', async () => {
    await show(TALK);
    const { reason, claims, peer } = await ask('inferredMessages');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(SAID);
    expect(peer).toBe('小林');
  });

  test('are read from the oldest to the newest where the newest comes first in the document', async () => {
    await show(TALK, { down: true });
    expect(read((await ask('inferredMessages')).claims)).toEqual(SAID);
  });

  test('a card, a message on its way and one of a new kind are refused alone', async () => {
    await show([
      ...TALK,
      theirs('看看这个', '<div><b>订单 8841</b><b>¥129</b></div>'),
      mine('发了', '<s></s>'),
    ]);
    const { claims } = await ask('inferredMessages');
    expect(read(claims.filter(one => one))).toEqual(SAID);
    expect(claims.filter(one => !one)).toHaveLength(2);
    await show(TALK);
    const later = await ask('inferredMessages', `.scroll ~ ${mine('又来一条', '<u>重发</u>')}`);
    expect(read(later.claims).at(-1)).toBeFalsy();
  });

  test('none is read once a time stands in the list that the map does not find', async () => {
    await show(TALK);
    const { claims } = await ask('inferredMessages', `.scroll ~ <h6>2025-03-02 08:00</h6>${theirs('早')}`);
    expect(claims.every(one => !one)).toBe(true);
  });

  test('nobody is named where head and list name different people', async () => {
    await show(TALK, { head: '阿珍' });
    expect((await ask('inferredMessages')).reason).toBe('name-or-text');
    await show(TALK, { head: '没有的人' });
    expect((await ask('inferredMessages')).reason).toBe('name-or-text');
  });

  test('times that run against the order in which messages are seen give no map', async () => {
    await show([time('2025-03-05 12:30'), ...TALK.slice(1, 4), time('2025-03-01 09:00'), ...TALK.slice(5)]);
    expect((await ask('inferredMessages')).reason).toBe('not-proved');
  });

  test('a list of one side alone is no conversation', async () => {
    await show([time('2025-03-01 09:00'), ...['一', '二', '三', '四'].map(one => theirs(`说了${one}句`))]);
    expect((await ask('inferredMessages')).reason).toBe('no-list');
  });
});

describe('a second opinion on messages', () => {
  const claims = async (): Promise<MessageClaim[]> =>
    (await ask('inferredMessages')).claims.filter((one): one is MessageClaim => Boolean(one));

  test('has nothing against a right reading', async () => {
    await show(TALK);
    expect(await ask('doubtedMessages', await claims())).toBeUndefined();
  });

  test('speaks against one that misses, swaps or misdates', async () => {
    await show(TALK);
    const right = await claims();
    const [first, ...rest] = right;
    if (!first) throw new Error('nothing was read');
    expect(await ask('doubtedMessages', rest)).toBe('missed');
    expect(await ask('doubtedMessages', [{ ...first, name: '', isOwn: true }, ...rest])).toBe('differs');
    expect(
      await ask('doubtedMessages', [{ ...first, instant: (first.instant ?? 0) + 3600_000 }, ...rest]),
    ).toBe('differs');
    expect(await ask('doubtedMessages', [{ ...first, name: '别人' }, ...rest])).toBe('differs');
    expect(
      await ask(
        'doubtedMessages',
        right.map(one => ({ ...one, name: '同一个人' })),
      ),
    ).toBe('implausible');
  });
});

test('300 messages cost little', async () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    (index % 3 === 0 ? mine : theirs)(`第${index}句话，各不相同`),
  );
  await show([time('2025-03-01 09:00'), ...rows]);
  await ask('inferredMessages');
  const { ms, claims } = await ask('inferredMessages');
  expect(claims.filter(Boolean)).toHaveLength(300);
  expect(ms).toBeLessThan(400);
});
