import { expect, test } from 'vitest';
import { mendable } from './mendable.ts';
import type { Site } from './site.ts';

const changed = { readable: false, reason: 'changed' } as const;
const fine = { readable: true } as const;

function site(name: string, states: ReturnType<Site['state']>[]): Site {
  let asked = 0;
  const nothing = () => undefined;
  return {
    platform: 'weibo',
    surface: 'weibo.comments',
    document: {} as Document,
    list: {
      all: () => [],
      is: () => false,
      among: () => [],
      isRows: () => false,
      around: nothing,
      rootOf: nothing,
      holds: () => false,
    },
    boxes: {
      boxFor: nothing,
      open: nothing,
      boxAround: nothing,
      replyControl: nothing,
      shared: nothing,
      alwaysNamesAccount: false,
    },
    state: () => states[Math.min(asked++, states.length - 1)] ?? fine,
    account: nothing,
    post: nothing,
    shownTotal: nothing,
    read: () => ({ ok: false, reason: 'unreadable' }),
    idOf: () => name,
    problems: () => [],
    markSpot: nothing,
    barSpot: nothing,
    sign: () => name,
  };
}

const who = (one: Site) => one.idOf({} as Element);

test('a page that fits is read as it is built in', () => {
  const one = mendable(site('built-in', [fine]), {
    doubt: () => false,
    mend: () => site('other', [fine]),
    now: () => 0,
  });
  expect([one.state(), who(one), one.problems()]).toEqual([fine, 'built-in', []]);
});

test('a changed page is read another way, and both the sign and the problems say so', () => {
  const one = mendable(site('built-in', [changed]), {
    doubt: () => false,
    mend: () => site('other', [fine]),
    now: () => 0,
  });
  const before = one.sign();
  expect([one.state(), who(one)]).toEqual([fine, 'other']);
  expect(one.sign()).not.toBe(before);
  expect(one.problems()).toEqual([{ part: 'page', reason: 'read-another-way' }]);
});

test('when the other way fails too, the page has changed, and the next try waits', () => {
  let [now, tries] = [0, 0];
  const mend = () => {
    tries++;
    return site('other', [fine, changed]);
  };
  const one = mendable(site('built-in', [changed]), { doubt: () => false, mend, now: () => now });
  one.state();
  expect([one.state(), who(one), tries]).toEqual([changed, 'built-in', 1]);
  now = 2000;
  expect([one.state(), who(one), tries]).toEqual([fine, 'other', 2]);
});

test('where no other way is sure, nothing is read', () => {
  const one = mendable(site('built-in', [changed]), {
    doubt: () => false,
    mend: () => undefined,
    now: () => 0,
  });
  expect([one.state(), who(one)]).toEqual([changed, 'built-in']);
});

test('what the page itself speaks against is not read by what is built in, readable or not', () => {
  const other = () => site('other', [fine]);
  const one = mendable(site('built-in', [fine]), { doubt: () => true, mend: other, now: () => 0 });
  expect([one.state(), who(one)]).toEqual([fine, 'other']);
  const none = mendable(site('built-in', [fine]), { doubt: () => true, mend: () => undefined, now: () => 0 });
  expect(none.state()).toEqual(changed);
});

test('the second look is taken once for the same comments', () => {
  let looks = 0;
  const doubt = () => looks++ < 0;
  const one = mendable(site('built-in', [fine]), { doubt, mend: () => undefined, now: () => 0 });
  one.state();
  one.state();
  expect(looks).toBe(1);
});

test('while what can tell is on its way the page is not ready, and is asked again when it has come', () => {
  let arrive = () => {};
  let said: boolean | 'later' = 'later';
  let told = 0;
  const one = mendable(site('built-in', [fine]), {
    doubt: () => said,
    mend: () => undefined,
    now: () => 0,
    onArrival: listener => {
      arrive = listener;
    },
  });
  one.onSwitch?.(() => told++);
  expect(one.state()).toEqual({ readable: false, reason: 'not-ready' });
  said = false;
  arrive();
  expect([told, one.state()]).toEqual([1, fine]);
});

test('a page that was right is looked at again when its comments have doubled, else only now and then', () => {
  let [now, looks, count] = [0, 0, 10];
  const builtIn = site('built-in', [fine]);
  builtIn.list.all = () => Array.from({ length: count }, () => ({ textContent: '' }) as Element);
  const doubt = () => {
    looks++;
    return false;
  };
  const one = mendable(builtIn, { doubt, mend: () => undefined, now: () => now });
  const at = (seconds: number, comments: number) => {
    [now, count] = [seconds * 1000, comments];
    one.state();
    return looks;
  };
  expect([at(0, 10), at(5, 15), at(10, 20), at(15, 30), at(26, 31)]).toEqual([1, 1, 2, 2, 3]);
});

test('a doubt that came while the page was half there goes when the page is whole', () => {
  let [now, isWhole] = [0, false];
  const one = mendable(site('built-in', [fine]), {
    doubt: () => !isWhole,
    mend: () => undefined,
    now: () => now,
  });
  expect(one.state()).toEqual(changed);
  expect(one.read({} as Element, 0)).toEqual({ ok: false, reason: 'unreadable' });
  [now, isWhole] = [2000, true];
  expect(one.state()).toEqual(fine);
});
