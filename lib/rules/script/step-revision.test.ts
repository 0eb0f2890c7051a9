import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '../../model/revision.ts';
import { contentDigest } from './content.ts';
import { allStages, aReview, aRevision, aScript, noStages, someone, words } from './revision.fixture.ts';
import { stepRevision } from './step-revision.ts';

const author = someone('author');
const operator = someone('operator');
const keeper = someone('keeper', 'keeper');
const director = someone('director', 'director');
const at = { policy: allStages, script: undefined };

const proposed = (over: Partial<Revision> = {}) => aRevision({ state: 'proposed', ...over });
const rewritten = (kept: Revision, body: string, over: Partial<Revision> = {}): Revision => ({
  ...kept,
  content: words(body),
  edit: kept.edit + 1,
  over: contentDigest(kept.content),
  updatedAt: kept.updatedAt + 1,
  ...over,
});
const same = (kept: Revision, over: Partial<Revision>): Revision => ({
  ...kept,
  over: contentDigest(kept.content),
  updatedAt: kept.updatedAt + 1,
  ...over,
});
const passedBy = (kept: Revision, ...reviews: Revision['reviews']) =>
  same(kept, { reviews: [...kept.reviews, ...reviews], updatedAt: 100 });

test('only its author writes the text, and only over the text that is kept', () => {
  const kept = aRevision();
  expect(stepRevision(kept, rewritten(kept, '新的'), author, at)).toMatchObject({
    ok: true,
    value: { edit: 1, content: { body: '新的' } },
  });
  const byAnother = stepRevision(kept, rewritten(kept, '别人的'), keeper, at);
  expect(byAnother).toMatchObject({ ok: true, value: { edit: 0, content: { body: '到手价私信您' } } });
  const later = rewritten(kept, '第二台设备的', { edit: 5 });
  expect(stepRevision(kept, later, author, at)).toMatchObject({ ok: false, reason: 'conflict' });
  const over = rewritten(kept, '写在别的字上', { over: 'another' });
  expect(stepRevision(kept, over, author, at)).toMatchObject({ ok: false, reason: 'conflict' });
});

test('the same change may be sent again', () => {
  const kept = aRevision();
  const first = stepRevision(kept, rewritten(kept, '新的'), author, at);
  if (!first.ok) throw new Error(first.reason);
  expect(stepRevision(first.value, rewritten(kept, '新的'), author, at)).toMatchObject({
    ok: true,
    value: { edit: 1, content: { body: '新的' } },
  });
});

test('a revision is its sender’s, begins without reviews of others, and not as a version', () => {
  const sent = aRevision({ authorId: 'x', state: 'approved', version: 1, reviews: [aReview('legal', 'x')] });
  expect(stepRevision(undefined, sent, author, at)).toMatchObject({ ok: false, reason: 'conflict' });
  const draft = stepRevision(undefined, { ...sent, state: 'proposed' }, author, at);
  expect(draft).toMatchObject({ ok: true, value: { authorId: 'author', state: 'proposed', reviews: [] } });
});

test('stages pass in their order, each by who may, and the last one makes it a version', () => {
  const kept = proposed();
  const step = (row: Revision, who: typeof author, ...all: Parameters<typeof aReview>[]) =>
    stepRevision(row, passedBy(row, ...all.map(one => aReview(...one))), who, at);
  expect(step(kept, keeper, ['content', 'keeper'])).toMatchObject({ ok: false, reason: 'conflict' });
  const first = step(kept, operator, ['operator', 'operator']);
  if (!first.ok) throw new Error(first.reason);
  expect(step(first.value, operator, ['content', 'operator'])).toMatchObject({ reason: 'forbidden' });
  const second = step(first.value, keeper, ['content', 'keeper', { at: 11 }]);
  if (!second.ok) throw new Error(second.reason);
  const last = { ...passedBy(second.value, aReview('legal', 'director', { at: 12 })), version: 1 };
  expect(stepRevision(second.value, { ...last, state: 'approved' }, director, at)).toMatchObject({
    ok: true,
    value: { state: 'approved', version: 1, reviews: [{}, {}, {}] },
  });
  // Who did not pass the last stage makes nothing of it.
  expect(
    stepRevision(second.value, same(second.value, { state: 'approved', version: 1 }), director, at),
  ).toMatchObject({ reason: 'conflict' });
});

test('nobody reviews what they wrote themselves, unless the team says so', () => {
  const kept = proposed({ authorId: 'director' });
  const wanted = passedBy(kept, aReview('operator', 'director'));
  expect(stepRevision(kept, wanted, director, at)).toMatchObject({ reason: 'forbidden', detail: 'own-work' });
  const policy = { review: { ...allStages.review, twoPerson: false } };
  expect(stepRevision(kept, wanted, director, { ...at, policy })).toMatchObject({ ok: true });
});

test('what was passed before the text changed no longer counts', () => {
  const before = proposed({ reviews: [aReview('operator', 'operator'), aReview('content', 'keeper')] });
  const changed = stepRevision(before, rewritten(before, '又改了'), author, at);
  if (!changed.ok) throw new Error(changed.reason);
  const all = passedBy(changed.value, aReview('legal', 'director', { edit: 1 }));
  expect(stepRevision(changed.value, { ...all, state: 'approved', version: 1 }, director, at)).toMatchObject({
    reason: 'conflict',
  });
  // A word on the text of before that arrives late is remembered, and makes nothing of it.
  const late = passedBy(changed.value, aReview('legal', 'director', { edit: 0 }));
  expect(stepRevision(changed.value, { ...late, state: 'approved', version: 1 }, director, at)).toMatchObject(
    {
      ok: true,
      value: { state: 'proposed', edit: 1 },
    },
  );
});

test('two reviewers at once both count, and comments of several people are united', () => {
  const kept = proposed();
  const one = stepRevision(kept, passedBy(kept, aReview('operator', 'operator')), operator, at);
  if (!one.ok) throw new Error(one.reason);
  const stale = passedBy(kept, aReview('operator', 'keeper', { at: 11 }));
  const both = stepRevision(one.value, stale, keeper, at);
  expect(both).toMatchObject({
    value: { reviews: [{ memberId: 'operator' }, { memberId: 'keeper' }], state: 'proposed' },
  });
  const said = same(kept, { comments: [{ id: 'c', memberId: 'keeper', text: '好', at: 3 }] });
  const forged = same(kept, { comments: [{ id: 'd', memberId: 'director', text: '好', at: 3 }] });
  expect(stepRevision(one.value, said, keeper, at)).toMatchObject({ value: { comments: [{ id: 'c' }] } });
  expect(stepRevision(one.value, forged, keeper, at)).toMatchObject({ value: { comments: [] } });
});

test('a return sends it back; its author writes on, and proposes anew', () => {
  const kept = proposed();
  const back = passedBy(kept, aReview('operator', 'operator', { verdict: 'return', note: '错字' }));
  const returned = stepRevision(kept, back, operator, at);
  if (!returned.ok) throw new Error(returned.reason);
  expect(returned.value.state).toBe('returned');
  const again = stepRevision(returned.value, rewritten(returned.value, '改好了'), author, at);
  expect(again).toMatchObject({ value: { state: 'draft', edit: 1 } });
  // A comment that was on its way carries the state of before: that proposes nothing.
  const comment = same(kept, { comments: [{ id: 'c', memberId: 'author', text: '哪里', at: 2 }] });
  expect(stepRevision(returned.value, comment, author, at)).toMatchObject({ value: { state: 'returned' } });
});

test('without stages a keeper’s proposal is a version at once, an operator’s waits for a keeper', () => {
  const free = { policy: noStages, script: undefined };
  const own = aRevision({ authorId: 'keeper' });
  expect(stepRevision(own, same(own, { state: 'approved', version: 1 }), keeper, free)).toMatchObject({
    value: { state: 'approved' },
  });
  const theirs = aRevision();
  expect(stepRevision(theirs, same(theirs, { state: 'approved', version: 1 }), author, free).ok).toBe(false);
  const waiting = proposed();
  expect(stepRevision(waiting, same(waiting, { state: 'approved', version: 1 }), keeper, free).ok).toBe(true);
  expect(stepRevision(theirs, same(theirs, { state: 'approved', version: 1 }), keeper, free).ok).toBe(false);
});

test('a version follows on the one that operators have', () => {
  const kept = proposed({
    reviews: [aReview('operator', 'keeper'), aReview('content', 'keeper')],
  });
  const wanted = { ...passedBy(kept, aReview('legal', 'director')), state: 'approved' as const, version: 2 };
  const script = aScript('旧的', { version: 2 });
  // The word counts, the version does not: another one came first.
  expect(stepRevision(kept, wanted, director, { ...at, script })).toMatchObject({
    ok: true,
    value: { state: 'proposed', reviews: [{}, {}, {}] },
  });
  expect(stepRevision(kept, { ...wanted, version: 3 }, director, { ...at, script })).toMatchObject({
    value: { state: 'approved', version: 3 },
  });
});

test('what is somebody’s alone is approved by them without review, and nobody else touches it', () => {
  const mine = aRevision({ content: words('我的', { scope: 'mine' }) });
  const approved = same(mine, { state: 'approved', version: 1 });
  expect(stepRevision(mine, approved, author, at)).toMatchObject({ value: { state: 'approved' } });
  expect(stepRevision(mine, approved, director, at)).toMatchObject({ reason: 'forbidden' });
  const shared = aRevision();
  const hidden = rewritten(shared, '', { content: words('藏起来', { scope: 'mine' }) });
  expect(stepRevision(shared, hidden, author, at)).toMatchObject({ reason: 'invalid' });
  const team = { ...at, script: aScript('大家的') };
  expect(stepRevision(undefined, mine, author, team)).toMatchObject({ reason: 'invalid' });
});

test('whatever is sent by others: the text, its author and closed states stay', () => {
  const row = fc.record({
    body: fc.constantFrom('甲', '乙', '丙'),
    edit: fc.nat(3),
    state: fc.constantFrom(...(['draft', 'proposed', 'approved', 'returned', 'dropped'] as const)),
    who: fc.constantFrom(operator, keeper, director),
    version: fc.constantFrom(undefined, 1, 2),
    stage: fc.constantFrom(...(['operator', 'content', 'legal'] as const)),
    by: fc.constantFrom('operator', 'keeper', 'director', 'author'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), steps => {
      let kept = proposed();
      for (const { body, edit, state, who, version, stage, by } of steps) {
        const reviews = [...kept.reviews, aReview(stage, by, { edit })];
        const wanted = { ...kept, content: words(body), edit, state, reviews, authorId: by };
        const step = stepRevision(kept, { ...wanted, ...(version ? { version } : {}) }, who, at);
        if (!step.ok) continue;
        const { value } = step;
        expect([value.content, value.authorId, value.edit]).toEqual([kept.content, 'author', kept.edit]);
        if (kept.state === 'approved') expect(value.state).toBe('approved');
        if (value.state === 'approved') expect(new Set(value.reviews.map(one => one.stage)).size).toBe(3);
        kept = value;
      }
    }),
  );
});
