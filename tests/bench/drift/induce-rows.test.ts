import { describe, expect, test } from 'vitest';
import { ask, list, ROWS, type Row, read, row, said, show } from './induce-page.ts';

describe('rows of other kinds do not take the page down', () => {
  const expectAll = async (markup: string, rows: Row[]) => {
    await show(markup);
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(said(rows));
  };

  test('what a comment answers, said again below it in grey', async () => {
    const quote = (of: Row) => `<p style="color: grey">${of.text}</p>`;
    const [first, second, third, ...others] = ROWS;
    if (!first || !second || !third) throw new Error('too few rows');
    const quoting = (one: Row, of: Row) => row(one).replace('<div><span>', `${quote(of)}<div><span>`);
    await expectAll(
      `<section>${quoting(first, second)}${row(second)}${quoting(third, first)}${others.map(row).join('')}</section>`,
      ROWS,
    );
  });

  test('a comment that was taken back is not read', async () => {
    await show(list([...ROWS, { name: '路人甲', text: '该评论已删除' }]));
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(claims.at(-1)).toBeUndefined();
    expect(read(claims.slice(0, -1))).toEqual(said(ROWS));
  });

  test('copies that are cut off to nothing', async () =>
    expectAll(
      `<section><div style="height: 0; overflow: hidden">${ROWS.slice(0, 2).map(row).join('')}</div><div>${ROWS.map(row).join('')}</div></section>`,
      ROWS,
    ));

  test('rows that are out of use, far above their list', async () => {
    const held = (one: Row, at: number) =>
      `<div style="position: absolute; transform: translateY(${at}px)">${row(one)}</div>`;
    await expectAll(
      `<section style="position: relative; height: 900px">${ROWS.map((one, index) => held(one, index * 120)).join('')}${held({ name: '旧人', text: '这条是别的帖子里的，不该读到' }, -9999)}</section>`,
      ROWS,
    );
  });

  test('replies without a face, set in, with their root in one element', async () => {
    const reply = ({ name, text, time = '3小时前' }: Row) =>
      `<p style="margin-left: 60px"><a class="n" href="/user/${encodeURIComponent(name)}">${name}</a>: <b class="t">${text}</b> <span><i class="w">${time}</i> <i>3</i> <i>回复</i></span></p>`;
    const root = ({ name, text, time = '3小时前' }: Row, inner = '') =>
      `<div><div><a href="/user/${encodeURIComponent(name)}"><img src="data:,${encodeURIComponent(name)}" alt="" width="40"></a><a class="n" href="/user/${encodeURIComponent(name)}">${name}</a>: <b class="t">${text}</b> <span><i class="w">${time}</i> <i>3</i> <i>回复</i></span></div>${inner}</div>`;
    const answer = { name: '客服小美', text: '在的，您说哪里不舒服？' };
    await show(
      `<section>${ROWS.map((one, index) => root(one, index === 2 ? `<div>${reply(answer)}</div>` : '')).join('')}</section>`,
    );
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(said([...ROWS.slice(0, 3), answer, ...ROWS.slice(3)]));
    expect(claims.map(one => one?.isReply)).toEqual([false, false, false, true, false, false]);
  });
});
