import { DAY, HOUR } from '../../lib/base/clock.ts';
import type { FactLine, FactsService } from '../../lib/messaging/protocol.ts';
import type { Fact } from '../../lib/model/fact.ts';
import type { FactChange } from '../../lib/model/fact-change.ts';

const SERUM = '舒缓修护精华';

const factsAt = (now: number): Fact[] => [
  ...(
    [
      ['serum', 'price', '精华到手价', '¥229', { product: SERUM, version: 3 }],
      [
        'serum-11',
        'price',
        '精华到手价',
        '¥199',
        { product: SERUM, validFrom: now + 3 * DAY, validTo: now + 9 * DAY },
      ],
      [
        'serum-live',
        'price',
        '精华到手价',
        '¥209',
        { product: SERUM, channel: '抖音', source: '直播间排期' },
      ],
      ['serum-size', 'specification', '精华规格', '30ml', { product: SERUM }],
      [
        'actives',
        'ingredient',
        '精华核心成分',
        '5% 泛醇（维生素原 B5）、2% 依克多因、0.1% 积雪草苷',
        { product: SERUM, source: '配方备案' },
      ],
      ['cream', 'price', '面霜到手价', '¥199', { product: '屏障修护面霜', source: '价目表' }],
      [
        'cream-2',
        'price',
        '面霜到手价',
        '¥189',
        { product: '屏障修护面霜', source: '代理价', updatedAt: now - 9 * DAY },
      ],
      ['qixi', 'price', '七夕礼盒价', '¥399', { validFrom: now - 90 * DAY, validTo: now - 60 * DAY }],
      ['send', 'text', '发货时效', '付款后 48 小时内', { source: '店铺规则' }],
      ['shop', 'link', '店铺链接', 'https://shop.example.com/serum', {}],
    ] as const
  ).map(
    ([id, kind, name, value, over]): Fact => ({
      id,
      kind,
      name,
      value,
      savedBy: 'm3',
      ownerId: 'm3',
      updatedAt: now - DAY,
      ...over,
    }),
  ),
];

const USES: Record<string, number> = { 精华到手价: 12, 精华规格: 3, 面霜到手价: 5, 发货时效: 4 };

export const changesAt = (now: number): FactChange[] => [
  {
    id: 'c2',
    factId: 'serum',
    version: 3,
    before: { name: '精华到手价', value: '¥239', product: SERUM },
    after: { name: '精华到手价', value: '¥229', product: SERUM },
    why: '双十一预热,店铺券改成直降',
    mustRead: true,
    memberId: 'm3',
    at: now - 2 * HOUR,
    updatedAt: now - 2 * HOUR,
  },
  {
    id: 'c1',
    factId: 'send',
    version: 2,
    before: { name: '发货时效', value: '付款后 24 小时内' },
    after: { name: '发货时效', value: '付款后 48 小时内' },
    mustRead: true,
    memberId: 'm4',
    at: now - 26 * HOUR,
    updatedAt: now - 26 * HOUR,
  },
];

const manyAt = (now: number): FactLine[] =>
  Array.from({ length: 3000 }, (_, index) => ({
    fact: {
      id: `f${index}`,
      name: `第 ${index} 款到手价`,
      kind: 'price',
      value: `¥${100 + (index % 400)}`,
      product: `第 ${index} 款`,
      updatedAt: now,
    },
    uses: index % 7,
  }));

/** At `#must-read` there is something to be read, at `#refused` something that was not taken. */
const isAt = (place: string): boolean => location.hash.includes(place);

/** Facts that are kept while the screen stands open: what is saved is there. */
export function factsService(now: number, content: 'full' | 'long' | 'empty'): FactsService {
  let facts = content === 'full' ? factsAt(now) : [];
  let unread = changesAt(now);
  let refused = true;
  const serum = facts.find(({ id }) => id === 'serum');
  return {
    list: async () =>
      content === 'long' ? manyAt(now) : facts.map(fact => ({ fact, uses: USES[fact.name] ?? 0 })),
    async save({ fact, base }) {
      if (fact.value === '¥777') return { ok: false, reason: 'conflict', detail: '¥219' };
      const id = fact.id ?? `new-${facts.length}`;
      const row: Fact = { ...fact, id, version: base + 1, savedBy: 'm1', updatedAt: now };
      facts = [...facts.filter(one => one.id !== id), row];
      return { ok: true, id, version: base + 1 };
    },
    end: async ({ id }) => ({ ok: true, id, version: 4 }),
    changes: async ({ factId }) =>
      (content === 'empty' ? [] : changesAt(now))
        .filter(change => factId === undefined || change.factId === factId)
        .map(change => ({
          change,
          readers: { read: [{ memberId: 'm1', at: now - HOUR }], unread: ['m2', 'm4'] },
        })),
    unread: async () => (isAt('must-read') ? unread : []),
    markRead: async ({ changeId }) => {
      unread = unread.filter(({ id }) => id !== changeId);
    },
    refused: async () =>
      refused && serum && isAt('refused')
        ? [
            {
              fact: { ...serum, value: '¥219' },
              why: '会员日',
              reason: 'conflict',
              at: now - HOUR,
              now: serum,
            },
          ]
        : [],
    async takeUp() {
      refused = false;
      return { ok: true, id: 'serum', version: 4 };
    },
    async dropRefused() {
      refused = false;
    },
    preview: async ({ fact }) => ({
      all: USES[fact.name] ?? 0,
      shown: [
        ['到手价', '…亲,精华现在到手', ',店铺券自动抵'],
        ['三件套怎么买', '精华单买', ',三件套更划算…'],
      ].map(([title = '', start = '', rest = ''], index) => ({
        scriptId: `s${index}`,
        title,
        before: `${start}¥229${rest}`,
        after: `${start}${fact.value}${rest}`,
      })),
    }),
    typedNumbers: async () =>
      content === 'full'
        ? [
            {
              scriptId: 's9',
              title: '老客问价',
              text: 0,
              range: [4, 8],
              said: '¥239',
              line: '精华到手¥239,送小样',
              factName: '精华到手价',
              value: '¥229',
              former: true,
            },
          ]
        : [],
  };
}
