import { temporal } from 'zundo';
import { create } from 'zustand';
import { SECOND } from '../base/clock.ts';
import type { ScriptContent } from '../model/script.ts';
import { typingGroups } from './typing-groups.ts';

/** How keeping goes. `unsaved`: there is no text yet (`empty`), a field forbids it (`faulty`), the background refused it, or it did not answer (`broken`). */
export type Saving =
  | { state: 'idle' | 'changed' | 'saving' }
  | { state: 'saved'; at: number }
  | { state: 'unsaved'; reason: string; detail?: string | undefined };

/** What is being written, and where it is kept. */
export interface Writing {
  /** Undefined: a new script that was not kept yet. */
  scriptId: string | undefined;
  /** My draft; undefined until a first change began one. */
  revisionId: string | undefined;
  /** The draft's edit that was seen last. */
  edit: number;
  content: ScriptContent;
}

interface ScriptDraftView extends Writing {
  /** One more with each script that is opened: an answer about the one before is not taken for this one's. */
  session: number;
  /** The content that the device keeps. Another object than `content`: something is not kept yet. */
  kept: ScriptContent;
  /** The field that was typed into last; empty after a choice. */
  field: string;
  saving: Saving;
  /** The draft of mine that stands beside this one, since two devices wrote at once. */
  forkedFrom: string | undefined;
  /** `kept`: what the device keeps of it, where that is something else. */
  open(writing: Writing, kept?: ScriptContent): void;
  /** `field`: what is typed into; empty for a choice, which is a step of its own. */
  change(field: string, part: Partial<ScriptContent>): void;
  /** What became of keeping `content`. */
  settle(content: ScriptContent, kept: Omit<Writing, 'content'>, at: number, forked: boolean): void;
  say(saving: Saving): void;
}

export const EMPTY_SCRIPT: ScriptContent = {
  title: '',
  body: '',
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment', 'dm'],
  tags: [],
};

const NOTHING: Writing = { scriptId: undefined, revisionId: undefined, edit: 0, content: EMPTY_SCRIPT };
/** Steps back that are kept. */
const STEPS = 100;

const groups = typingGroups({ pauseMs: SECOND, longestMs: 5 * SECOND });

export const useScriptDraft = create<ScriptDraftView>()(
  temporal(
    set => ({
      ...NOTHING,
      session: 0,
      kept: EMPTY_SCRIPT,
      field: '',
      saving: { state: 'idle' },
      forkedFrom: undefined,
      open: (writing, kept = writing.content) => {
        groups.part();
        const { temporal: past } = useScriptDraft;
        past.getState().pause();
        set(({ session }) => ({
          ...writing,
          session: session + 1,
          kept,
          field: '',
          saving: { state: 'idle' },
          forkedFrom: undefined,
        }));
        past.getState().clear();
        past.getState().resume();
      },
      change: (field, part) =>
        set(({ content }) => ({ content: { ...content, ...part }, field, saving: { state: 'changed' } })),
      settle: (content, kept, at, forked) =>
        set(view => ({
          ...kept,
          kept: content,
          saving: view.content === content ? { state: 'saved', at } : { state: 'changed' },
          ...(forked ? { forkedFrom: view.revisionId } : {}),
        })),
      say: saving => set({ saving }),
    }),
    {
      partialize: ({ content, field }) => ({ content, field }),
      equality: (before, after) => before.content === after.content,
      limit: STEPS,
      handleSet: handle => (past, _replace, current) => {
        if (groups.begins(current.field, Date.now())) handle(past);
      },
    },
  ),
);

/** A step back or forward; false when there is none. The field that changes by it is named by `field` before or after. */
export function travel(way: 'undo' | 'redo'): boolean {
  const past = useScriptDraft.temporal.getState();
  if ((way === 'undo' ? past.pastStates : past.futureStates).length === 0) return false;
  groups.part();
  past[way]();
  useScriptDraft.getState().say({ state: 'changed' });
  return true;
}
