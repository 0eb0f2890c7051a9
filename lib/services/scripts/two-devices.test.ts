import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '../../model/revision.ts';
import type { ScriptContent } from '../../model/script.ts';
import { type device, operator, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer, type Network } from '../memory-server.fixture.ts';

type Device = Awaited<ReturnType<typeof device>>;

const SCRIPT = 's1';
const content = (body: string): ScriptContent => ({
  title: '问价',
  body,
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
});

/** A writer at a device, with what stands in front of them. */
interface Editor {
  at: Device;
  revisionId?: string;
  edit: number;
  shown?: string;
}

const op = fc.record({
  who: fc.constantFrom(0, 1),
  deed: fc.constantFrom(
    ...(['save', 'save', 'save', 'save', 'open', 'propose', 'withdraw'] as const),
    ...(['comment', 'return', 'sync', 'sync', 'sync', 'reviewer'] as const),
  ),
  which: fc.nat(3),
  network: fc.constantFrom<Network>('up', 'up', 'cut', 'lost'),
});
type Op = (typeof op)['generate'] extends (...rest: never[]) => { value: infer T } ? T : never;

const ownOpen = async ({ db }: Device): Promise<Revision[]> =>
  (await db.revisions.toArray())
    .filter(({ authorId, state }) => authorId === 'a' && (state === 'draft' || state === 'proposed'))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What was written, and what somebody who wrote on had before their eyes. */
class Desk {
  readonly written = new Set<string>();
  readonly writtenOver = new Set<string>();
  private count = 0;

  async save(editor: Editor): Promise<void> {
    const text = `第${++this.count}稿`;
    const { revisionId, edit } = editor;
    const outcome = await editor.at.services.scripts.saveDraft({
      ...(revisionId === undefined ? {} : { revisionId }),
      scriptId: SCRIPT,
      content: content(text),
      edit,
      ...(editor.shown === undefined ? {} : { seen: content(editor.shown) }),
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    if (editor.shown !== undefined) this.writtenOver.add(editor.shown);
    this.written.add(text);
    Object.assign(editor, { revisionId: outcome.revisionId, edit: outcome.edit, shown: text });
  }

  async open(editor: Editor, which: number): Promise<void> {
    const drafts = await ownOpen(editor.at);
    const one = drafts[which % Math.max(1, drafts.length)];
    if (one) Object.assign(editor, { revisionId: one.id, edit: one.edit, shown: one.content.body });
  }
}

async function perform(step: Op, editors: Editor[], reviewer: Device, desk: Desk): Promise<void> {
  const editor = editors[step.who];
  if (!editor) return;
  const revisionId = editor.revisionId ?? '';
  const [seen] = (await reviewer.services.scripts.sheet({ id: SCRIPT }))?.revisions ?? [];
  const { scripts } = editor.at.services;
  const returning = { verdict: 'return', note: '再想想', ticked: [] as string[], stage: 'operator' } as const;
  const deeds: Record<Op['deed'], () => Promise<unknown>> = {
    save: () => desk.save(editor),
    open: () => desk.open(editor, step.which),
    propose: () => scripts.propose({ revisionId }),
    withdraw: () => scripts.withdraw({ revisionId }),
    comment: () => scripts.comment({ revisionId, text: '好' }),
    return: () =>
      reviewer.services.scripts.review({ revisionId: seen?.id ?? '', edit: seen?.edit ?? 0, ...returning }),
    sync: () => editor.at.sync(),
    reviewer: () => reviewer.sync(),
  };
  await deeds[step.deed]();
}

const byId = (rows: Revision[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('one person at two devices, cut off and back again: every text stands somewhere but those that its writer wrote over with it before their eyes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 6, maxLength: 40 }), async steps => {
      const at = { now: T0 };
      const server = new MemoryServer([operator('a'), operator('b')]);
      const devices = [await signedIn(server, at, operator('a')), await signedIn(server, at, operator('a'))];
      const reviewer = await signedIn(server, at, operator('b'));
      const editors = devices.map((one): Editor => ({ at: one, edit: 0 }));
      const desk = new Desk();
      // Half of what goes wrong begins with one draft that lies open on both.
      const [here, there] = editors;
      if (!here || !there) throw new Error('two devices');
      await desk.save(here);
      for (const one of devices) await one.sync();
      await desk.open(there, 0);
      for (const step of steps) {
        at.now += 1000;
        server.network = step.network;
        await perform(step, editors, reviewer, desk);
        server.network = 'up';
      }
      const all = [...devices, reviewer];
      for (let round = 0; round < 4; round++) for (const one of all) await one.sync();

      const kept = [...server.rows.values()].flatMap(({ change }) =>
        change.kind === 'revision' ? [change.row] : [],
      );
      const texts = new Set(kept.map(({ content: { body } }) => body));
      for (const text of desk.written) expect(texts.has(text) || desk.writtenOver.has(text), text).toBe(true);
      for (const one of all) {
        expect(await one.db.outbox.count()).toBe(0);
        expect(await one.db.shadows.count()).toBe(0);
        expect(byId(await one.db.revisions.toArray())).toEqual(byId(kept));
      }
    }),
    { numRuns: 120 },
  );
}, 60_000);
