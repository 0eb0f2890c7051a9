import { newId } from '../../../lib/base/id.ts';
import type { Account } from '../../../lib/model/account.ts';
import type { Escalation } from '../../../lib/model/escalation.ts';
import type { ItemEvent } from '../../../lib/model/event.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import type { Handoff } from '../../../lib/model/handoff.ts';
import type { Item } from '../../../lib/model/item.ts';
import type { Script } from '../../../lib/model/script.ts';
import { changedFact } from '../../../lib/rules/facts/change.ts';
import { readId } from '../../../lib/rules/facts/step.ts';
import { aPack } from '../../../lib/rules/pack/pack.fixture.ts';
import type { RowKind, SyncRow } from '../../../lib/sync/contract.ts';
import { NOW } from './test-server.ts';

export const anItem = (over: Partial<Item> = {}): Item => ({
  id: `xiaohongshu:${newId()}`,
  idKind: 'platform',
  author: { id: 'u1', name: '小鹿', isPostAuthor: false },
  text: '这个精华多少钱',
  time: { text: '昨天 12:03', instant: NOW, precision: 'minute', earliest: NOW, latest: NOW + 59_999 },
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.note',
  post: { key: 'note-1', title: '换季维稳' },
  labels: ['purchase'],
  reasons: [{ flag: 'purchase', signs: ['多少钱'] }],
  labelledAt: NOW,
  firstSeenAt: NOW,
  updatedAt: NOW,
  ...over,
});

export const anEvent = (over: Partial<ItemEvent> = {}): ItemEvent => ({
  id: newId(),
  itemId: 'xiaohongshu:1',
  kind: 'inserted',
  at: NOW,
  memberId: 'somebody',
  ...over,
});

const snapshot: Handoff['snapshot'] = {
  itemId: 'xiaohongshu:1',
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.note',
  authorName: '小鹿',
  text: '烟酰胺和早C能一起用吗',
  postTitle: '换季维稳',
};

export const aHandoff = (over: Partial<Handoff> = {}): Handoff => ({
  id: newId(),
  snapshot,
  fromAccountId: 'koc',
  toAccountId: 'koe',
  state: 'proposed',
  proposedBy: 'somebody',
  proposedAt: NOW,
  dueAt: NOW + 600_000,
  updatedAt: NOW,
  ...over,
});

export const anEscalation = (over: Partial<Escalation> = {}): Escalation => ({
  id: newId(),
  snapshot,
  state: 'open',
  raisedBy: 'somebody',
  raisedAt: NOW,
  updatedAt: NOW,
  ...over,
});

export const anAccount = (over: Partial<Account> = {}): Account => ({
  id: newId(),
  platform: 'xiaohongshu',
  name: '拾光小助手',
  role: 'KOC',
  operatorIds: [],
  updatedAt: NOW,
  ...over,
});

export const aScript = (over: Partial<Script> = {}): Script => ({
  id: newId(),
  title: '问价',
  body: '{{昵称|亲}}，价格私信你啦',
  category: 'product',
  roles: ['KOS'],
  flags: ['purchase'],
  surfaces: ['comment'],
  tags: [],
  updatedAt: NOW,
  ...over,
});

export const aFact = (over: Partial<Fact> = {}): Fact => ({
  id: newId(),
  name: '精华价格',
  kind: 'price',
  value: '¥199',
  updatedAt: NOW,
  ...over,
});

export const aPolicy = (updatedAt = NOW): SyncRow => ({
  kind: 'policy',
  row: {
    id: 'policy',
    rules: [{ role: 'KOS', surface: 'comment', flag: 'purchase', duty: 'answer', targetMs: 300_000 }],
    updatedAt,
  },
});

const aCustomer = (): SyncRow => ({
  kind: 'customer',
  row: {
    id: `xiaohongshu:${newId()}`,
    platform: 'xiaohongshu',
    name: '小圆',
    needs: { budget: { text: '200 以内', at: NOW, memberId: 'm' } },
    stages: { kos: { stage: 'diagnosis', at: NOW, by: 'hand', memberId: 'm' } },
    updatedAt: NOW,
  },
});

const aPromise = (): SyncRow => ({
  kind: 'promise',
  row: {
    id: newId(),
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    accountId: 'kos',
    authorName: '小圆',
    itemId: 'xiaohongshu:1',
    replyId: 'xiaohongshu:2',
    text: '价格已私信您',
    promisedAt: NOW,
    dueAt: NOW + 1000,
    state: 'open',
    updatedAt: NOW,
  },
});

const aRevision = (): SyncRow => ({
  kind: 'revision',
  row: {
    id: newId(),
    scriptId: newId(),
    content: {
      title: '价格私信',
      body: '到手价{{fact:到手价}}',
      category: 'product',
      roles: ['KOS'],
      flags: ['purchase'],
      surfaces: ['comment'],
      tags: [],
    },
    baseVersion: 0,
    state: 'draft',
    authorId: 'm',
    edit: 0,
    reviews: [],
    comments: [],
    createdAt: NOW,
    updatedAt: NOW,
  },
});

/** A new fact and what is written of it. */
function aChangedFact(by: string): [SyncRow, SyncRow] {
  const told = { id: newId(), memberId: by, now: NOW, mustRead: true };
  const { fact, change } = changedFact(undefined, aFact(), told);
  return [
    { kind: 'fact', row: fact },
    { kind: 'fact-change', row: change },
  ];
}

function aFactRead(by: string): SyncRow {
  const changeId = newId();
  const row = { id: readId(changeId, { id: by }), changeId, memberId: by, at: NOW, updatedAt: NOW };
  return { kind: 'fact-read', row };
}

const aRedLine = (): SyncRow => ({
  kind: 'red-line',
  row: { id: newId(), word: '最好', kind: 'absolute', level: 'block', updatedAt: NOW },
});

const aPicture = (): SyncRow => ({
  kind: 'picture',
  row: {
    id: newId().replaceAll('-', '').repeat(2),
    name: '价目表.png',
    type: 'image/png',
    data: 'AAAA',
    width: 1,
    height: 1,
    updatedAt: NOW,
  },
});

const aScriptEdit = (): SyncRow => ({
  kind: 'script-edit',
  row: {
    id: newId(),
    scriptId: newId(),
    scriptVersion: 1,
    itemId: 'xiaohongshu:1',
    inserted: '到手价¥199',
    sent: '到手价¥199哦',
    memberId: 'm',
    at: NOW,
    updatedAt: NOW,
  },
});

/** A good change of every kind, as this member writes it. The handoff needs the accounts `koc` and `koe`. */
export const aChange: Record<Exclude<RowKind, 'fact-change'>, (by: string) => SyncRow> = {
  item: () => ({ kind: 'item', row: anItem() }),
  event: () => ({ kind: 'event', row: anEvent() }),
  handoff: () => ({ kind: 'handoff', row: aHandoff() }),
  escalation: () => ({ kind: 'escalation', row: anEscalation() }),
  account: () => ({ kind: 'account', row: anAccount() }),
  script: () => ({ kind: 'script', row: aScript() }),
  fact: () => ({ kind: 'fact', row: aFact() }),
  policy: () => aPolicy(),
  customer: aCustomer,
  promise: aPromise,
  revision: aRevision,
  'fact-read': aFactRead,
  'red-line': aRedLine,
  picture: aPicture,
  'script-edit': aScriptEdit,
  pack: () => ({ kind: 'pack', row: aPack({ updatedAt: NOW }) }),
};

export const KINDS = [...Object.keys(aChange), 'fact-change'] as RowKind[];

/** A good change of this kind, after what it has to belong to. */
export const changesOf = (kind: RowKind, by: string): SyncRow[] =>
  kind === 'fact-change' ? aChangedFact(by) : [aChange[kind](by)];
