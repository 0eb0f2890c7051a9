import type { Result } from '../../base/result.ts';
import type { ReadItem } from '../../model/item.ts';
import type { Anchor, Composer, InsertOutcome, InsertRequest, OwnAccount } from '../platform.ts';
import type { Anchors } from './anchors.ts';
import { createGuards } from './guard.ts';
import { focusAtEnd, hasFocus } from './insert/caret.ts';
import { keepCaret } from './insert/caret-place.ts';
import { clear } from './insert/clear.ts';
import { copy } from './insert/clipboard.ts';
import { draftOf } from './insert/draft.ts';
import { insertText } from './insert/insert.ts';
import { refusalOf } from './refusal.ts';
import { safely } from './safely.ts';
import type { Site } from './site.ts';
import { onTyped } from './typed.ts';
import { waitUntil } from './wait-until.ts';

export interface ComposerDeps {
  site: Site;
  anchors: Anchors;
  read(anchor: Anchor, now: number): Result<ReadItem, 'unreadable' | 'gone'>;
  account(): OwnAccount | undefined;
  signal: AbortSignal;
}

/** What stood in an editor when we had filled it. */
type OwnTexts = WeakMap<HTMLElement, string>;

type Refusal = Extract<InsertOutcome, { outcome: 'refused' }>['reason'];
const refused = (reason: Refusal): InsertOutcome => ({ outcome: 'refused', reason });

/** The reply boxes of one page, as the contract says. Nothing here presses Send or Enter. */
export function createComposer(deps: ComposerDeps): Composer {
  const { site, anchors, signal } = deps;
  const { boxes } = site;
  const guards = createGuards(site, signal);
  const own: OwnTexts = new WeakMap();
  const open = () => safely(() => boxes.open(), undefined);
  let held: { editor: HTMLElement; back(): void } | undefined;
  const backTo = (editor: HTMLElement | undefined) => {
    const back = held && held.editor === editor ? held.back : undefined;
    held = undefined;
    return back;
  };

  return {
    insert: inTurn(request =>
      insertInto(deps, { guarded: guards.holds, own, backTo }, request).catch(() => refused('no-box')),
    ),
    target() {
      const box = open();
      if (!box) return undefined;
      const draft = draftOf(box.editor);
      return box.answers
        ? { kind: 'comment', anchor: anchors.of(box.answers), draft }
        : { kind: 'root', draft };
    },
    box() {
      const area = open()?.editor.getBoundingClientRect();
      return area && { left: area.left, top: area.top, width: area.width, height: area.height };
    },
    onTyped: (characters, listener) => onTyped(site, signal, characters, listener),
    hold() {
      const editor = open()?.editor;
      held = editor && { editor, back: keepCaret(editor) };
    },
    focus() {
      const box = open();
      const back = backTo(box?.editor);
      if (!box || hasFocus(box.editor)) return;
      if (back) back();
      else focusAtEnd(box.editor);
    },
    guard(anchor, onTry) {
      const element = anchors.element(anchor);
      return element ? guards.add(element, onTry) : () => undefined;
    },
  };
}

/** One insertion after the other: two at a time would turn one box under each other's text. */
function inTurn(insert: Composer['insert']): Composer['insert'] {
  let running: Promise<InsertOutcome> | undefined;
  return request => {
    const outcome = running ? running.then(() => insert(request)) : insert(request);
    running = outcome;
    const end = () => {
      if (running === outcome) running = undefined;
    };
    void outcome.then(end);
    return outcome;
  };
}

/** What a composer remembers of its boxes. */
interface Remembered {
  guarded(element: Element): boolean;
  own: OwnTexts;
  /** How the caret comes back to where it was in this editor, once. */
  backTo(editor: HTMLElement): (() => void) | undefined;
}

async function insertInto(
  deps: ComposerDeps,
  { guarded, own, backTo }: Remembered,
  request: InsertRequest,
): Promise<InsertOutcome> {
  const { site, anchors, signal } = deps;
  const element = anchors.element(request.anchor);
  if (!element) return refused('gone');
  const doubt = () =>
    signal.aborted || anchors.element(request.anchor) !== element
      ? ('gone' as const)
      : guarded(element)
        ? ('guarded' as const)
        : refusalOf(deps, request);
  const atOnce = doubt();
  if (atOnce) return refused(atOnce);

  const box = await openBox(deps, own, element, request.timeoutMs);
  const later = doubt();
  if (later) return refused(later);
  if (box === 'other-person' || box === 'other-thread') return refused(box);
  if (!box) return copied(site.document, request.text, 'no-box');

  const stillRight = () => doubt() === undefined && site.boxes.boxFor(element) === box;
  const { text, replaces, caret } = request;
  const insertion = await insertText(box, text, stillRight, { back: backTo(box), replaces, caret });
  if (insertion.taken) {
    own.set(box, draftOf(box));
    return { outcome: 'inserted', way: insertion.way };
  }
  if (insertion.reason === 'abandoned') return refused(doubt() ?? 'no-box');
  return copied(site.document, text, 'not-taken');
}

/** A shared editor is turned to another comment only when nothing is lost or misdirected: empty, or as we left it, and then emptied. */
async function releaseShared(editor: HTMLElement | undefined, own: OwnTexts): Promise<boolean> {
  const draft = editor ? draftOf(editor) : '';
  if (!editor || draft.trim() === '') return true;
  if (draft !== own.get(editor)) return false;
  return clear(editor);
}

/** The box of this comment, opened by a click on its own 回复 unless it stands open already. */
async function openBox({ site, signal }: ComposerDeps, own: OwnTexts, element: Element, timeoutMs: number) {
  const { boxes } = site;
  const standing = boxes.boxFor(element);
  if (standing instanceof HTMLElement) return standing;
  if (!(await releaseShared(boxes.shared(element), own))) return 'other-thread' as const;
  if (signal.aborted) return undefined;
  boxes.replyControl(element)?.click();
  const opened = () => {
    const box = boxes.boxFor(element);
    return box instanceof HTMLElement ? box : undefined;
  };
  return (await waitUntil(site.document, opened, timeoutMs, signal)) ?? boxes.boxFor(element);
}

async function copied(
  document: Document,
  text: string,
  reason: 'not-taken' | 'no-box',
): Promise<InsertOutcome> {
  return (await copy(document, text)) ? { outcome: 'copied', reason } : refused('no-box');
}
