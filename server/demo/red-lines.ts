import type { RedLine } from '../../lib/model/red-line.ts';
import { WRITTEN_AT } from './dates.ts';

type Said = Pick<RedLine, 'word' | 'kind' | 'level'> & Partial<Pick<RedLine, 'instead' | 'why' | 'roles'>>;

const SAID: Said[] = [
  { word: '械字号', kind: 'medical', level: 'block', why: '产品是妆字号,不能借医疗器械的名' },
  { word: '烂脸救星', kind: 'medical', level: 'block', instead: '不稳定时期的日常护理' },
  { word: '医生推荐', kind: 'medical', level: 'block', why: '没有取得授权' },
  { word: '零添加', kind: 'banned', level: 'ask', instead: '不添加酒精、香精、色素' },
  { word: '孕妇放心用', kind: 'banned', level: 'block', instead: '孕期请先问医生' },
  { word: '亲测有效', kind: 'banned', level: 'hint', instead: '我用下来的感受是', roles: ['KOC'] },
  { word: '家人们', kind: 'banned', level: 'hint', instead: '大家', roles: ['official', 'KOE'] },
  { word: '大牌平替', kind: 'rival', level: 'block', why: '不拿别家比' },
];

/** What this brand does not say, beside the words that Chorus knows. */
export const RED_LINES: RedLine[] = SAID.map((one, index) => ({
  id: `red-line-${index + 1}`,
  ...one,
  updatedAt: WRITTEN_AT,
}));
