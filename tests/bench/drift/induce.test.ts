import { describe, expect, test } from 'vitest';
import { ask, list, ROWS, type Row, read, row, said, show } from './induce-page.ts';

describe('comments without a class or an id', () => {
  test('are found, with their names, texts and times', async () => {
    await show(list(ROWS));
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(said(ROWS));
    expect(claims[3]?.time).toBe('5分钟前广东');
  });

  test('texts that look like times, counts or actions do not move the columns', async () => {
    const odd = [
      ...ROWS,
      { name: '刚刚', text: '昨天' },
      { name: '回复', text: '1' },
      { name: '作者', text: '回复' },
    ];
    await show(list(odd));
    const { claims, reason } = await ask('inferred');
    const right = said(odd);
    // What cannot be told apart may be refused, never taken for something else.
    if (reason === undefined)
      expect(
        read(claims).every(
          (one, index) =>
            one === undefined || (one.name === right[index]?.name && one.text === right[index]?.text),
        ),
      ).toBe(true);
  });

  test('a comment of a picture alone has no text', async () => {
    const rows = [...ROWS, { name: '路人甲', text: '', picture: true }];
    await show(list(rows));
    const { claims, reason } = await ask('inferred');
    if (reason === undefined) expect(read(claims)).toEqual(said(rows));
  });
});

describe('is given up', () => {
  const refused = async (markup: string) => {
    await show(markup);
    const { reason } = await ask('inferred');
    return reason;
  };

  test('for too few rows', async () => expect(await refused(list(ROWS.slice(0, 2)))).toBe('too-few'));

  test('for a list of videos, which nobody can answer', async () => {
    const video = ({ name, text }: Row) =>
      `<div><a href="/v"><img src="data:,${encodeURIComponent(text)}"></a><h3>${text}</h3><a href="/user/${name}">${name}</a><span>3天前</span></div>`;
    expect(await refused(`<section>${ROWS.map(video).join('')}</section>`)).toBe('no-list');
  });

  test('for two lists that both look like comments', async () => {
    const other = `<article><ul>${ROWS.map(one => `<li>${row(one).replace('<span>', '<em>').replace('</span>', '</em>')}</li>`).join('')}</ul></article>`;
    expect(await refused(list(ROWS) + other)).toBeDefined();
  });

  test('where replies only stand further to the right', async () => {
    const [first = '', second = '', ...others] = ROWS.map(row);
    const shifted = second.replace('<div>', '<div style="margin-left: 48px">');
    expect(await refused(`<section>${[first, shifted, ...others].join('')}</section>`)).toBe(
      'replies-unclear',
    );
  });

  test('where names and texts cannot be told apart', async () => {
    const alike = ['东', '南', '西', '北', '中'].map(word => ({ name: word, text: word }));
    const markup = list(alike)
      .replace(/<a [^>]*>(.*?)<\/a>/g, '<i>$1</i>')
      .replace(/<img[^>]*>/g, '');
    expect(await refused(markup)).toBe('name-or-text');
  });
});

test('replies that stand inside of their root are its replies', async () => {
  const replies = `<div><div>${row({ name: '客服小美', text: '在的，您说哪里不舒服？' })}${row({ name: '小林', text: '脸上有点红，还痒' })}</div></div>`;
  await show(
    list([...ROWS.slice(0, 4), { name: '晚风', text: '我用了脸上有点红，是过敏了吗', inner: replies }]),
  );
  const { claims, reason } = await ask('inferred');
  expect(reason).toBeUndefined();
  expect(claims.map(one => one?.isReply)).toEqual([false, false, false, false, false, true, true]);
});

test('a row that holds something new is not read', async () => {
  await show(list(ROWS));
  const piece = `section ~ ${row({ name: '新来的', text: '我也想知道' }).replace('<span>3小时前', '<u>还有一句没说完的话，在别的地方</u><span>3小时前')}`;
  const claims = await ask('inferredThen', piece);
  expect(claims).toHaveLength(ROWS.length + 1);
  expect(claims.at(-1)).toBeUndefined();
  expect(claims.slice(0, -1).every(one => one !== undefined)).toBe(true);
});

describe('work is bounded', () => {
  test('5,000 rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      name: `读者${index % 700}`,
      text: `第 ${index} 条，这个我也想买，多少钱？`,
    }));
    await show(list(rows));
    const { ms, outcome } = await ask('inferOnlyMs');
    expect(outcome).toBe('found');
    expect(ms).toBeLessThan(3000);
  });

  test('replies fifty deep, and elements a thousand deep', async () => {
    const deep = Array.from({ length: 50 }).reduce<string>(
      (inner, _, index) => row({ name: `楼层${index}`, text: '我不同意你说的这一点', inner }),
      '',
    );
    await show(list(ROWS) + deep + '<div>'.repeat(400));
    const { ms } = await ask('inferred');
    expect(ms).toBeLessThan(1000);
  });
});

describe('a second opinion', () => {
  const claims = ROWS.map(({ name, text, time = '3小时前' }) => ({ name, text, time, isReply: false }));
  const opinions = async (over: typeof claims) => {
    await show(list(ROWS));
    return ask('doubted', over);
  };
  test('agrees with what is right', async () => expect(await opinions(claims)).toBeUndefined());
  test('sees what was missed', async () => expect(await opinions(claims.slice(1))).toBe('missed'));
  test('sees another text', async () =>
    expect(await opinions(claims.map(one => ({ ...one, text: `回复 ${one.text}` })))).toBe('differs'));
  test('sees a time that is none', async () =>
    expect(await opinions(claims.map(one => ({ ...one, time: '广东' })))).toBe('implausible'));
});

test('one comment that is pointed at teaches all', async () => {
  const pointed = row(ROWS[0] ?? { name: '', text: '' })
    .replace('<div>', '<div data-point="item">')
    .replace('<a ', '<a data-point="name" ')
    .replace('</div><div>', '</div><div data-point="text">')
    .replace('<span>', '<span data-point="time">');
  await show(`<section>${pointed}${ROWS.slice(1).map(row).join('')}</section>`);
  const claims = await ask('taught');
  expect(read(claims ?? [])).toEqual(said(ROWS));
});
