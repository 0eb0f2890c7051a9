import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const saveDraft = vi.hoisted(() => vi.fn());
vi.mock('../messaging/proxy.ts', () => ({ services: { scripts: { saveDraft } } }));

import { beginAutosave, hasUnsaved, openNew, openWriting, saveNow } from './desk-editing.ts';
import { useDeskView } from './desk-view.ts';
import { EMPTY_SCRIPT, useScriptDraft } from './script-draft-view.ts';

const view = () => useScriptDraft.getState();
const writing = (scriptId: string, body: string) => ({
  scriptId,
  revisionId: `r-${scriptId}`,
  edit: 1,
  content: { ...EMPTY_SCRIPT, title: scriptId, body },
});
const LONG = '字'.repeat(6000);
let end: () => void;

beforeEach(() => {
  saveDraft.mockReset().mockImplementation(async ({ revisionId = 'made', scriptId = 'made', edit }) => ({
    ok: true,
    revisionId,
    scriptId,
    edit: edit + 1,
  }));
  end = beginAutosave();
});
afterEach(() => end());

test('what stands in the editor is kept before another script takes its place', async () => {
  await openWriting(writing('a', '一'));
  view().change('body', { body: '一二' });
  await openWriting(writing('b', '别的'));
  expect(saveDraft.mock.calls).toMatchObject([
    [{ scriptId: 'a', revisionId: 'r-a', content: { body: '一二' } }],
  ]);
  expect(view()).toMatchObject({ scriptId: 'b', content: { body: '别的' } });
});

test('what cannot be kept is laid aside, and there again when one comes back', async () => {
  await openWriting(writing('a', '一'));
  view().change('body', { body: LONG });
  await openWriting(writing('b', '别的'));
  expect(saveDraft).not.toHaveBeenCalled();
  await openWriting(writing('a', '一'));
  expect(view()).toMatchObject({ scriptId: 'a', revisionId: 'r-a', content: { body: LONG } });
  expect(hasUnsaved()).toBe(true);
  view().change('body', { body: '短了' });
  await openWriting(writing('b', '别的'));
  expect(saveDraft.mock.lastCall).toMatchObject([
    { scriptId: 'a', content: { body: '短了' }, seen: { body: '一' } },
  ]);
});

test('letters typed while news of the same script arrives are not replaced by it', async () => {
  await openWriting(writing('a', '一'));
  view().change('body', { body: LONG });
  await openWriting(writing('a', '从别处来的'));
  expect(view().content.body).toBe(LONG);
});

test('of two that are opened at once the last one stands', async () => {
  await Promise.all([openWriting(writing('a', '一')), openWriting(writing('b', '二'))]);
  expect(view().scriptId).toBe('b');
});

test('a new script gets its address with the first saving, unless one has gone elsewhere', async () => {
  const { go } = useDeskView.getState();
  go('scripts', 'new');
  await openNew();
  view().change('body', { body: '新的一条' });
  await openNew();
  expect(view().content.body).toBe('新的一条');
  await saveNow();
  expect(saveDraft.mock.lastCall).toMatchObject([{ content: { title: '新的一条' } }]);
  expect(useDeskView.getState().openId).toBe('made');

  go('scripts', 'new');
  await openNew();
  view().change('body', { body: '又一条' });
  go('scripts', 'b');
  await openWriting(writing('b', '别的'));
  expect(saveDraft).toHaveBeenCalledTimes(2);
  expect(useDeskView.getState().openId).toBe('b');
});
