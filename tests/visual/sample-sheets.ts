import { DAY, HOUR } from '../../lib/base/clock.ts';
import type { ImportHead, SheetsService } from '../../lib/messaging/protocol.ts';
import { rowDigest, rowName } from '../../lib/rules/sheets/match.ts';
import { factsAt, hitsFor } from './sample-scripts.ts';

const MEMBERS = [
  { id: 'm1', name: '林晓' },
  { id: 'm3', name: '小美' },
];

/** Imports that remember what was handed over to them, and take it back. */
export function sheetsAt(now: number, full: boolean): SheetsService {
  const scripts = full ? hitsFor('', now, undefined).map(hit => hit.script) : [];
  const facts = full ? factsAt(now) : [];
  const handed = new Map<string, number>();
  let history: ImportHead[] = full
    ? [
        {
          id: 'i2',
          kind: 'scripts',
          name: '双十一话术.xlsx',
          at: now - 2 * HOUR,
          added: 128,
          updated: 6,
          drafts: 2,
        },
        {
          id: 'i1',
          kind: 'facts',
          name: '价格表.csv',
          at: now - 3 * DAY,
          added: 41,
          updated: 0,
          drafts: 0,
          undoneAt: now - 2 * DAY,
        },
      ]
    : [];
  return {
    surroundings: async ({ kind }) => ({
      known: (kind === 'scripts' ? scripts : facts).map(row => ({
        id: row.id,
        name: rowName(row),
        digest: rowDigest(row),
        version: 1,
      })),
      members: MEMBERS,
      pictures: [],
      factNames: facts.map(fact => fact.name),
      memberId: 'm1',
    }),
    hand: async ({ importId, rows }) => {
      handed.set(importId, (handed.get(importId) ?? 0) + rows.length);
      return { ok: true, taken: handed.get(importId) ?? 0 };
    },
    cancel: async () => {},
    commit: async ({ importId, name, count }) => {
      if (handed.get(importId) !== count) return { ok: false, reason: 'lost' };
      const counted = { added: count, updated: 0, drafts: 0 };
      history = [{ id: importId, kind: 'scripts', name, at: now, ...counted }, ...history];
      return { ok: true, importId, ...counted, stale: 0 };
    },
    imports: async () => history,
    undo: async ({ importId }) => {
      history = history.map(one => (one.id === importId ? { ...one, undoneAt: now } : one));
      return { ok: true, undone: 134, kept: 0 };
    },
    content: async () => ({ scripts, facts, members: MEMBERS, pictures: [] }),
  };
}
