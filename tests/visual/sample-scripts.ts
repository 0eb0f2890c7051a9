import { DAY, HOUR } from '../../lib/base/clock.ts';
import type { Fact } from '../../lib/model/fact.ts';
import type { Script } from '../../lib/model/script.ts';
import { fillScript, isValid } from '../../lib/rules/fill-script/fill.ts';
import { marksIn } from '../../lib/search/marks.ts';
import type { ScriptHit } from '../../lib/state/views.ts';

const fact = (name: string, kind: Fact['kind'], value: string, more: Partial<Fact> = {}): Fact => ({
  id: `fact-${name}`,
  name,
  kind,
  value,
  updatedAt: 0,
  ...more,
});

export const factsAt = (now: number): Fact[] => [
  fact('视黄醇浓度', 'ingredient', '0.1%'),
  fact('到手价', 'price', '¥199', { validTo: now + 9 * DAY }),
  fact('活动时间', 'date-span', '11-01 至 11-30'),
  fact('发货时效', 'text', '48 小时内', { validTo: now - 2 * DAY }),
  fact('舒缓水', 'text', '屿白舒缓水'),
];

type Draft = Pick<Script, 'id' | 'title' | 'body' | 'roles' | 'flags'> & Partial<Script>;

const drafts = (now: number): Draft[] => [
  {
    id: 's1',
    title: '敏感肌孕妇能用吗',
    body: '{{昵称|姐妹}}先别急,视黄醇 {{fact:视黄醇浓度}} 这一类孕期不建议自己上脸,我帮你 @ 一下我们品牌的工程师 {{转交账号}},他最懂这个',
    roles: ['KOC'],
    flags: ['technical', 'trust'],
  },
  {
    id: 's2',
    title: '孕期可用清单',
    body: '我怀二宝那会儿只用 {{fact:舒缓水}},配方表发你主页置顶啦,别的都先收起来~\n等出了月子再慢慢加回来,别着急,皮肤这件事慢就是快。',
    roles: ['KOC', 'KOE'],
    flags: ['technical'],
  },
  {
    id: 's3',
    title: '浓度怎么看',
    body: '外包装「成分」第 7 行是视黄醇,我们标的是实测 {{fact:视黄醇浓度}},不是原料浓度,所以会比看起来温和。',
    roles: ['KOE'],
    flags: ['technical'],
    category: 'product',
  },
  {
    id: 's4',
    title: '到手价',
    body: '亲,双十一到手 {{fact:到手价}}({{fact:活动时间}}),价格已私信您,请查收哦',
    roles: ['KOS'],
    flags: ['purchase'],
    category: 'campaign',
    validTo: now + 9 * DAY,
  },
  {
    id: 's5',
    title: '发货时间',
    body: '拍下 {{fact:发货时效}} 内发出,大促期间顺延,单号会短信给您',
    roles: ['KOS'],
    flags: ['aftersale'],
    category: 'campaign',
  },
  {
    id: 's6',
    title: '十一预售话术',
    body: '预售期定金 20 抵 50,付尾款那天记得早点来',
    roles: ['KOS'],
    flags: ['purchase'],
    category: 'campaign',
    validTo: now - 30 * HOUR,
  },
  {
    id: 's7',
    title: '黑粉:智商税',
    body: '哈哈每个人皮肤不一样,我只说我自己的脸',
    roles: ['KOC'],
    flags: ['negative'],
    category: 'negative',
  },
  {
    id: 's8',
    title: '一条标题写得特别特别长的话术,用来看看窄面板里会不会把角色和有效期都挤出去',
    body: '正文也很长。'.repeat(30),
    roles: ['KOL', 'official'],
    flags: [],
    category: 'brand',
  },
  {
    id: 's9',
    title: '真的有用吗',
    body: '我自己空瓶三支了,前两周没感觉,第三周开始不卡粉',
    roles: ['KOC'],
    flags: ['trust'],
  },
  {
    id: 's11',
    title: '先问肤质再推荐',
    body: '{{昵称|亲}},{{肤质}}的话先从 {{尺码|30ml}} 用起{{cursor}}\n---\n用法发您了,晚上洗完脸第一步\n---\n有刺痛就先停,随时问我',
    variants: ['{{肤质}}建议 {{尺码|30ml}} 起步'],
    pictures: ['0'.repeat(64)],
    roles: ['KOS'],
    flags: ['recommend'],
  },
  { id: 's10', title: '第十条', body: '没有数字键的一条', roles: ['KOC'], flags: [] },
];

export const scriptsAt = (now: number): Script[] =>
  drafts(now).map(draft => ({
    category: 'product',
    surfaces: ['comment', 'dm'],
    tags: [],
    updatedAt: 0,
    ...draft,
  }));

const valuesFor = (author: string | undefined) => (author ? { 昵称: author, 转交账号: '@陈工聊成分' } : {});

export function readyAt(id: string, variant: number, now: number, author: string | undefined) {
  const script = scriptsAt(now).find(one => one.id === id);
  return script && fillScript(script, { values: valuesFor(author), facts: factsAt(now), now }, variant);
}

/** Hits for `query`: a plain substring search, with one pinyin spelling so that the drawing's example works. */
export function hitsFor(query: string, now: number, author: string | undefined): ScriptHit[] {
  const wanted = query === 'mgjyf' ? '敏感肌孕妇' : query;
  const facts = factsAt(now);
  return scriptsAt(now)
    .filter(({ title, body }) => title.includes(wanted) || body.includes(wanted))
    .map(script => {
      const ready = fillScript(script, { values: valuesFor(author), facts, now });
      return {
        script,
        ready,
        titleMatches: marksIn(script.title, wanted, true),
        bodyMatches: marksIn(ready.text, wanted, false),
        expired: !isValid(script, now),
      };
    });
}
