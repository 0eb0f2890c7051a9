import { HOUR, MINUTE, SECOND } from '../../lib/base/clock.ts';
import type { Handoff } from '../../lib/model/handoff.ts';
import type { HandoffView } from '../../lib/state/views.ts';

interface Told {
  id: string;
  state: Handoff['state'];
  text: string;
  dueIn: number;
  more?: Partial<Handoff>;
  view?: Partial<HandoffView>;
}

const TOLD: Told[] = [
  {
    id: 'h1',
    state: 'proposed',
    text: '多少钱一套呀,想给我妈也买一套',
    dueIn: 9 * MINUTE + 40 * SECOND,
    more: { flag: 'purchase', publicLine: '感谢喜欢~ 让 @小美优选 私信您哈' },
    view: { fromName: '陈工聊成分', toName: '小美优选', toRole: 'KOS', forMe: true },
  },
  {
    id: 'h2',
    state: 'accepted',
    text: '敏感肌能直接上吗',
    dueIn: -61 * SECOND,
    more: { flag: 'trust' },
    view: { fromName: '林屿', toName: '小鹿实测', toRole: 'KOC', forMe: true },
  },
  {
    id: 'h3',
    state: 'proposed',
    text: '这个成分孕妇能用吗?视黄醇浓度到底多少',
    dueIn: 2 * HOUR,
    more: { flag: 'technical' },
    view: { fromMe: true },
  },
  {
    id: 'h4',
    state: 'declined',
    text: '什么时候补货',
    dueIn: -HOUR,
    more: { flag: 'purchase', declinedReason: '库存我这边看不到,找小美' },
    view: { fromMe: true },
  },
  { id: 'h5', state: 'done', text: '能和烟酰胺一起用吗', dueIn: -2 * HOUR, view: { fromMe: true } },
];

export const handoffsAt = (now: number): HandoffView[] =>
  TOLD.map(({ id, state, text, dueIn, more, view }) => ({
    handoff: {
      id,
      state,
      snapshot: {
        itemId: `xiaohongshu:${id}`,
        platform: 'xiaohongshu',
        surface: 'xiaohongshu.note',
        authorName: '一只许小姐',
        text,
        postTitle: '孕期护肤到底能用什么',
      },
      fromAccountId: 'a1',
      toAccountId: 'a3',
      proposedBy: 'm1',
      proposedAt: now - 5 * MINUTE,
      dueAt: now + dueIn,
      updatedAt: now + dueIn,
      ...more,
    },
    fromName: '小鹿实测',
    toName: '陈工聊成分',
    toRole: 'KOE',
    forMe: false,
    fromMe: false,
    ...view,
  }));
