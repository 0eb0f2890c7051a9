import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/base/id.ts';
import type { MemberRole } from '../../lib/model/member.ts';
import type { Review, ReviewStage, Revision } from '../../lib/model/revision.ts';
import type { Script, ScriptContent } from '../../lib/model/script.ts';
import { wholePolicy } from '../../lib/rules/policy/whole.ts';
import { approvalOf } from '../../lib/rules/script/approve.ts';
import { contentDigest, contentOf } from '../../lib/rules/script/content.ts';
import type { SyncRow } from '../../lib/sync/contract.ts';
import type { Database } from '../../server/db/database.ts';
import { aScript } from './support/rows.ts';
import {
  type Client,
  entry,
  NOW,
  newClient,
  newWorkspace,
  pullAll,
  type TestServer,
  testServer,
} from './support/test-server.ts';

const written = (body: string, over: Partial<ScriptContent> = {}): ScriptContent =>
  contentOf({ ...aScript(), body, ...over });

const draft = (content: ScriptContent, over: Partial<Revision> = {}): Revision => ({
  id: newId(),
  scriptId: newId(),
  content,
  baseVersion: 0,
  state: 'proposed',
  authorId: 'm',
  edit: 0,
  reviews: [],
  comments: [],
  createdAt: NOW,
  updatedAt: NOW,
  ...over,
});

const revision = (row: Revision): SyncRow => ({ kind: 'revision', row });
const script = (row: Script): SyncRow => ({ kind: 'script', row });
const said = (row: Revision, over: Partial<Revision>): Revision => ({
  ...row,
  over: contentDigest(row.content),
  ...over,
});

/** What must hold of scripts under review in every database. */
export function reviewSuite(open: () => Promise<Database>): void {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await open();
    server = testServer(database.db);
  }, 120_000);
  afterAll(() => database?.close());

  async function team() {
    const workspaceId = await newWorkspace(database.db);
    const member = (role: MemberRole) => newClient(server, workspaceId, role);
    const [author, operator, keeper, director] = [
      await member('operator'),
      await member('operator'),
      await member('keeper'),
      await member('director'),
    ];
    return { author, operator, keeper, director };
  }

  const send = async (client: Client, ...changes: SyncRow[]) =>
    (await client.push(changes.map(change => entry(change)))).map(answer =>
      answer.status === 'rejected' ? answer.reason : answer.status,
    );

  const review = ({ member }: Client, stage: ReviewStage, over: Partial<Review> = {}): Review => ({
    ...{ stage, verdict: 'pass', ticked: [], edit: 0, memberId: member.id, at: NOW },
    ...over,
  });

  async function kept(client: Client, id: string): Promise<Revision> {
    const found = (await pullAll(client)).find(({ change }) => change.row.id === id)?.change;
    if (found?.kind !== 'revision') throw new Error('no such revision');
    return found.row;
  }

  test('three stages by three people make a version, and the script arrives with it', async () => {
    const { author, operator, keeper, director } = await team();
    const row = draft(written('到手价私信您'));
    expect(await send(author, revision(row))).toEqual(['accepted']);
    const passes = [
      [operator, 'operator'],
      [keeper, 'content'],
    ] as const;
    for (const [who, stage] of passes) {
      const now = await kept(who, row.id);
      const reviews = [...now.reviews, review(who, stage)];
      expect(await send(who, revision(said(now, { reviews })))).toEqual(['accepted']);
    }
    const now = await kept(director, row.id);
    const passed = said(now, { reviews: [...now.reviews, review(director, 'legal')] });
    const all = approvalOf(passed, undefined, NOW);
    expect(await send(director, revision(all.revision), script(all.script))).toEqual([
      'accepted',
      'accepted',
    ]);
    const arrived = (await pullAll(author)).map(({ change }) => change);
    expect(arrived).toMatchObject([
      { kind: 'revision', row: { state: 'approved', version: 1, authorId: author.member.id } },
      { kind: 'script', row: { version: 1, ownerId: author.member.id, revisionId: row.id } },
    ]);
  });

  test('nobody approves alone, out of turn, or what they wrote', async () => {
    const { author, operator, keeper, director } = await team();
    const row = draft(written('没人看过'));
    await send(author, revision(row));
    const now = await kept(director, row.id);
    const all = approvalOf(now, undefined, NOW);
    for (const who of [author, operator, keeper, director])
      expect(await send(who, revision(all.revision), script(all.script))).toEqual(['conflict', 'conflict']);
    const early = said(now, { reviews: [review(director, 'legal')] });
    expect(await send(director, revision(early))).toEqual(['conflict']);
    const forged = said(now, { reviews: [review(keeper, 'operator'), review(director, 'operator')] });
    expect(await send(operator, revision(forged))).toEqual(['accepted']);
    expect((await kept(operator, row.id)).reviews).toEqual([]);
    const own = draft(written('自己写的'));
    await send(director, revision(own));
    const alone = said(await kept(director, own.id), { reviews: [review(director, 'operator')] });
    expect(await send(director, revision(alone))).toEqual(['forbidden']);
  });

  test('with the whole team’s work in one batch, each entry is judged by the ones before it', async () => {
    const { keeper, director } = await team();
    const policy = { ...wholePolicy(undefined), version: 1, review: { stages: [], twoPerson: true } };
    expect(await send(director, { kind: 'policy', row: policy })).toEqual(['accepted']);
    const row = draft(written('不用审'), { state: 'draft' });
    const all = approvalOf({ ...row, authorId: keeper.member.id }, undefined, NOW);
    expect(await send(keeper, revision(row), revision(all.revision), script(all.script))).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
  });

  test('of two versions made at once the first holds; the second keeps its reviews', async () => {
    const { author, operator, keeper, director } = await team();
    const seeded = aScript({ body: '旧话术' });
    await send(keeper, script(seeded));
    const passedOf = async (body: string) => {
      const row = draft(written(body), { scriptId: seeded.id, baseVersion: 1 });
      await send(author, revision(row));
      await send(operator, revision(said(row, { reviews: [review(operator, 'operator')] })));
      await send(keeper, revision(said(row, { reviews: [review(keeper, 'content')] })));
      const now = await kept(director, row.id);
      return said(now, { reviews: [...now.reviews, review(director, 'legal')] });
    };
    const [one, two] = [await passedOf('一'), await passedOf('二')];
    const push = (passed: Revision) => {
      const { former, revision: approved, script: row } = approvalOf(passed, seeded, NOW);
      return send(director, ...(former ? [revision(former)] : []), revision(approved), script(row));
    };
    expect(await push(one)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await push(two)).toEqual(['accepted', 'accepted', 'conflict']);
    expect(await kept(author, two.id)).toMatchObject({ state: 'proposed', reviews: [{}, {}, {}] });
    const rows = (await pullAll(author)).map(({ change }) => change);
    expect(rows.find(({ kind }) => kind === 'script')).toMatchObject({ row: { body: '一', version: 2 } });
    const former = rows.filter(({ kind, row }) => kind === 'revision' && row.id.startsWith('former'));
    expect(former).toMatchObject([{ row: { version: 1, content: { body: '旧话术' } } }]);
  });

  test('what is somebody’s alone is sent to them alone, and nobody else may touch it', async () => {
    const { author, operator, director } = await team();
    const row = draft(written('我的小抄', { scope: 'mine' }), { state: 'draft' });
    const all = approvalOf({ ...row, authorId: author.member.id }, undefined, NOW);
    expect(await send(author, revision(row), revision(all.revision), script(all.script))).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    await send(author, script(aScript({ body: '大家的' })));
    expect((await pullAll(author)).map(({ change }) => change.kind)).toEqual(['revision', 'script']);
    for (const other of [operator, director]) {
      expect(await pullAll(other)).toEqual([]);
      expect(await pullAll(other, 1)).toEqual([]);
      const wanted = { ...all.script, body: '改掉', updatedAt: NOW + 1 };
      expect(await send(other, script(wanted), revision(said(all.revision, {})))).toEqual([
        'forbidden',
        'forbidden',
      ]);
    }
  });

  test('what the team works with is nobody’s alone', async () => {
    const { operator, keeper } = await team();
    const shared = aScript();
    await send(keeper, script(shared));
    const taken = { ...shared, scope: 'mine' as const, ownerId: operator.member.id, updatedAt: NOW + 1 };
    expect(await send(operator, script(taken))).toEqual(['forbidden']);
    const mine = draft(written('拿走', { scope: 'mine' }), { scriptId: shared.id, state: 'draft' });
    expect(await send(operator, revision(mine))).toEqual(['invalid']);
  });

  test('a long page of what is hidden neither shows it nor stops what comes after it', async () => {
    const { author, operator } = await team();
    const mine = Array.from({ length: 12 }, (_, index) =>
      script(aScript({ scope: 'mine', body: `小抄${index}` })),
    );
    await send(author, ...mine);
    const row = draft(written('大家看得到'));
    await send(author, revision(row));
    expect((await pullAll(operator, 2)).map(({ change }) => change.row.id)).toEqual([row.id]);
    expect(await pullAll(author, 2)).toHaveLength(13);
  });
}
