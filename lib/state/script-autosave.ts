import { SECOND } from '../base/clock.ts';
import type { ScriptsService } from '../messaging/protocol.ts';
import { canSave } from '../rules/script/content-faults.ts';
import { keptForm } from '../rules/script/kept-form.ts';
import { useScriptDraft } from './script-draft-view.ts';

/** Quiet time after a change before it is kept. */
export const AUTOSAVE_MS = SECOND;

export interface Autosave {
  /** Keeps what is not kept yet, now. Answers once everything is, or cannot be. */
  flush(): Promise<void>;
  stop(): void;
}

type Save = ScriptsService['saveDraft'];
type Answer = Awaited<ReturnType<Save>> | 'broken';

/** Keeps the open draft soon after each change: one saving at a time, each told of the edit before it. */
export function startAutosave(save: Save, onBegun: (scriptId: string) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const stopListening = useScriptDraft.subscribe((view, before) => {
    if (view.content === before.content) return;
    clearTimeout(timer);
    if (view.content !== view.kept) timer = setTimeout(() => void once(), AUTOSAVE_MS);
  });

  async function once(): Promise<void> {
    clearTimeout(timer);
    while (running) await running;
    running = keep(save, onBegun).finally(() => {
      running = undefined;
    });
    await running;
  }

  async function flush(): Promise<void> {
    await once();
    // What was typed while it was being kept is asked for, too.
    while (useScriptDraft.getState().saving.state === 'changed') await once();
  }
  return {
    flush,
    stop() {
      clearTimeout(timer);
      stopListening();
    },
  };
}

async function keep(save: Save, onBegun: (scriptId: string) => void): Promise<void> {
  const { content, kept, session, scriptId, saving, say } = useScriptDraft.getState();
  if (content === kept) {
    if (saving.state === 'changed') say({ state: 'idle' });
    return;
  }
  if (!canSave(content)) return say({ state: 'unsaved', reason: content.body === '' ? 'empty' : 'faulty' });
  say({ state: 'saving' });
  const answer = await asked(save);
  const now = useScriptDraft.getState();
  if (now.session !== session) return;
  if (answer === 'broken') return say({ state: 'unsaved', reason: 'broken' });
  if (!answer.ok) return say({ state: 'unsaved', reason: answer.reason, detail: answer.detail });
  const { revisionId, edit, forked = false } = answer;
  now.settle(content, { scriptId: answer.scriptId, revisionId, edit }, Date.now(), forked);
  if (scriptId === undefined) onBegun(answer.scriptId);
}

async function asked(save: Save): Promise<Answer> {
  const { content: written, kept, revisionId, scriptId, edit } = useScriptDraft.getState();
  const content = keptForm(written);
  const about = scriptId === undefined ? {} : { scriptId };
  const answer = await answered(save, {
    ...about,
    ...(revisionId === undefined ? {} : { revisionId, seen: keptForm(kept) }),
    content,
    edit,
  });
  // The draft was proposed, approved or given up elsewhere: what is typed here goes into a new one.
  if (revisionId !== undefined && answer !== 'broken' && !answer.ok && answer.reason === 'gone')
    return answered(save, { ...about, content, edit: 0 });
  return answer;
}

const answered = (save: Save, input: Parameters<Save>[0]): Promise<Answer> =>
  save(input).catch(() => 'broken' as const);
