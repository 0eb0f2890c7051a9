import { DAY } from '../../lib/base/clock.ts';
import type { DraftsService, RedLinesService, RedLineView } from '../../lib/messaging/protocol.ts';
import type { RedLine } from '../../lib/model/red-line.ts';
import { BUILT_IN, builtInId } from '../../lib/rules/draft-check/built-in.ts';
import { checkDraft, makeBook } from '../../lib/rules/draft-check/check-draft.ts';
import { noteOf } from '../../lib/services/drafts/words.ts';
import { factsAt } from './sample-scripts.ts';

const line = (word: string, more: Partial<RedLine>): RedLine => ({
  id: `line-${word}`,
  word,
  kind: 'banned',
  level: 'block',
  updatedAt: 0,
  ...more,
});

const OWN: RedLine[] = [
  line('早C晚A', { instead: '早晚护肤', why: '这个说法被投诉过', level: 'ask' }),
  line('白月光家', { kind: 'rival', instead: '其他品牌', roles: ['KOC', 'KOS'] }),
  line('烂脸', { why: '顾客自己说可以,我们不说', level: 'hint' }),
  line('智商税', { off: true }),
];
const CHANGED: RedLine = { ...line('完美', { kind: 'absolute', off: true }), id: builtInId('完美') };

/** Red lines that can be changed: what is saved stands in the list. */
export function redLinesAt(full: boolean): RedLinesService {
  const kept = new Map([...(full ? OWN : []), CHANGED].map(row => [row.id, row]));
  return {
    list: async () => {
      const builtIn = BUILT_IN.slice(0, full ? undefined : 3).map(({ word, kind, level }): RedLineView => {
        const row = kept.get(builtInId(word));
        const brought = { id: builtInId(word), word, kind, level, updatedAt: 0 };
        return { row: row ?? brought, isBuiltIn: true, isChanged: row !== undefined };
      });
      const own = [...kept.values()].filter(({ id }) => !id.startsWith(builtInId('')));
      return [...own.map(row => ({ row, isBuiltIn: false, isChanged: false })), ...builtIn];
    },
    save: async ({ rows }) => {
      for (const row of rows) kept.set(row.id, row);
      return { ok: true };
    },
  };
}

/** The real check over the sample facts. */
export function draftsAt(now: number, full: boolean): DraftsService {
  const book = makeBook({ facts: factsAt(now), changes: [], redLines: OWN });
  const check = (text: string, at: Partial<Parameters<typeof checkDraft>[2]> = {}) =>
    checkDraft(text, book, { now, ...at }).map(noteOf);
  return {
    check: async ({ text }) => check(text),
    dismiss: async () => {},
    override: async () => {},
    counts: async ({ days }) =>
      full && days * DAY > 0
        ? [
            { rule: 'absolute', dismissed: 12, overridden: 3, whys: ['顾客原话,引用一下', '活动名就叫这个'] },
            { rule: 'price-wrong', dismissed: 0, overridden: 2, whys: ['老客补差价'] },
            { rule: 'voice-sells', dismissed: 5, overridden: 0, whys: [] },
          ]
        : [],
    tryOut: async ({ text, role }) => check(text, { role }),
    checkScript: async ({ content: { body, variants = [] } }) =>
      [body, ...variants]
        .map((text, index) => ({ index, notes: check(text, { isScript: true, role: 'KOC' }) }))
        .filter(({ notes }) => notes.length > 0),
  };
}
