import type { SurfaceMap } from '../../../model/surface-map.ts';
import { answersName, namedIn } from '../answers-name.ts';
import { focusedElement, isShown } from '../find.ts';
import type { OpenBox, ReplyBoxes } from '../site.ts';
import { visibleText } from '../visible-text.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';
import { allIn, cssAt, firstIn } from './place.ts';
import { closestTo } from './tree.ts';

export interface BoxDeps {
  document: Document;
  map: SurfaceMap;
  list: MapList;
  parts: Parts;
  nameOf(item: Element): string | undefined;
  /** Says whether an element still shows the same comment: a row may be used again for another one. */
  keyOf(item: Element): string | undefined;
  isOwn(item: Element): boolean;
  alwaysNamesAccount: boolean;
  signal: AbortSignal;
}

type Box = NonNullable<SurfaceMap['box']>;

const NOTHING: ReplyBoxes = {
  boxFor: () => undefined,
  open: () => undefined,
  boxAround: () => undefined,
  replyControl: () => undefined,
  shared: () => undefined,
  alwaysNamesAccount: false,
};

/** Reply boxes by a map. Which comment a box answers must be told by where it stands or by a click, and no name may speak against it. */
export function createMapBoxes(deps: BoxDeps): ReplyBoxes {
  const { box } = deps.map;
  return box ? boxesOf(deps, box) : NOTHING;
}

function boxesOf(deps: BoxDeps, box: Box): ReplyBoxes {
  const { document, list, parts } = deps;
  const clicked = rememberClicks(deps, box);
  const answers = answersOf(deps, box, clicked);
  const rootCss = box.root && cssAt(box.root);
  const editorCss = cssAt(box.editor);

  const boxAround = (node: Element): OpenBox | undefined => {
    const root = rootCss ? closestTo(node, rootCss) : undefined;
    if (root) return { editor: root as HTMLElement, answers: undefined };
    const editor = closestTo(node, editorCss) as HTMLElement | undefined;
    return editor && answers(editor);
  };
  const editors = () => shownEditors(deps, box);
  return {
    alwaysNamesAccount: deps.alwaysNamesAccount,
    boxAround,
    boxFor(item) {
      if (box.mode === 'conversation') return list.is(item) && list.holds(item) ? editors()[0] : undefined;
      const near = editors().filter(editor => mayAnswer(deps, box, editor, item));
      const right = near.find(editor => answers(editor)?.answers === item);
      if (right) return right;
      return near.some(editor => namesAnother(deps, box, editor, item)) ? 'other-person' : undefined;
    },
    open() {
      const focused = focusedElement(document);
      const around = focused && boxAround(focused);
      if (around) return around;
      for (const editor of editors()) {
        const open = answers(editor);
        // A box for a new comment may stand open on every page: it counts only while it has the focus.
        if (open && (open.answers || box.mode === 'shared')) return open;
      }
      return undefined;
    },
    replyControl: item => controlAmong(parts.at(item, box.control)) as HTMLElement | undefined,
    shared(item) {
      if (box.mode === 'shared') return editors()[0];
      if (box.mode !== 'thread') return undefined;
      return editors().find(editor => closestThread(list, editor) === list.threadOf(item));
    },
  };
}

/** Of several, the one that says so: a click on another would like, share or delete. */
const controlAmong = (found: Element[]): Element | undefined =>
  found.length > 1 ? found.find(one => visibleText(one) === '回复') : found[0];

function shownEditors({ document, list }: BoxDeps, box: Box): HTMLElement[] {
  const area = list.area();
  const rootCss = box.root && cssAt(box.root);
  const scope = box.mode === 'item' || box.mode === 'thread' ? area : (area ?? document);
  if (!scope) return [];
  for (const place of box.editor) {
    const found = allIn(scope, place).filter(
      element => element instanceof HTMLElement && isShown(element) && !(rootCss && element.matches(rootCss)),
    );
    if (found.length > 0) return found as HTMLElement[];
  }
  return [];
}

/** Could this editor, by where it stands, answer this item? */
function mayAnswer({ list }: BoxDeps, { mode }: Box, editor: Element, item: Element): boolean {
  if (mode === 'item') return list.itemAround(editor) === item;
  if (mode === 'thread') return closestThread(list, editor) === list.threadOf(item);
  return true;
}

function closestThread(list: MapList, editor: Element): Element | undefined {
  const around = list.around(editor);
  return around && list.threadOf(around);
}

/** Words beside an editor that name whom it answers: its placeholder, or what the map points at. */
export function answerWords(deps: Pick<BoxDeps, 'list'>, box: Box, editor: Element): string | undefined {
  for (const name of ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label']) {
    const words = editor.getAttribute(name);
    if (words !== null && namedIn(words) !== undefined) return words;
  }
  const { list } = deps;
  const item = list.around(editor);
  const around = (item && box.mode === 'thread' ? list.threadOf(item) : item) ?? list.area();
  const named = around && firstIn(around, box.names);
  const words = named && visibleText(named);
  return words !== undefined && namedIn(words) !== undefined ? words : undefined;
}

function namesAnother(deps: BoxDeps, box: Box, editor: Element, item: Element): boolean {
  const words = answerWords(deps, box, editor);
  return words !== undefined && !answersName(words, deps.nameOf(item) ?? '');
}

/** What an open editor answers; undefined where the page does not tell. */
function answersOf(deps: BoxDeps, box: Box, clicked: ReturnType<typeof rememberClicks>) {
  const { list } = deps;
  const begun = rememberEditors(deps);
  const fits = (editor: HTMLElement, item: Element | undefined): OpenBox | undefined =>
    item && !namesAnother(deps, box, editor, item) ? { editor, answers: item } : undefined;
  const byMode: Record<Box['mode'], (editor: HTMLElement) => OpenBox | undefined> = {
    item(editor) {
      const item = list.itemAround(editor);
      return item && begun(editor, item) ? fits(editor, item) : undefined;
    },
    thread(editor) {
      const thread = closestThread(list, editor);
      if (!thread) return list.holds(editor) ? { editor, answers: undefined } : undefined;
      return fits(editor, clicked(thread));
    },
    shared(editor) {
      const words = answerWords(deps, box, editor);
      if (words === undefined) return { editor, answers: undefined };
      return fits(editor, clicked() ?? onlyOneBy(deps, words));
    },
    conversation: editor =>
      fits(
        editor,
        list.inTime().findLast(item => !deps.isOwn(item)),
      ),
  };
  return byMode[box.mode];
}

/** Without a click to remember, a name that only one comment bears says which it is. */
function onlyOneBy({ list, nameOf }: BoxDeps, words: string): Element | undefined {
  const by = list.all().filter(item => answersName(words, nameOf(item) ?? ''));
  return by.length === 1 ? by[0] : undefined;
}

/** The comment that was clicked last (in its thread, where each has a box of its own), while its element still shows it. */
function rememberClicks({ document, list, parts, keyOf, signal }: BoxDeps, { mode, control }: Box) {
  const clicks = new WeakMap<object, { item: WeakRef<Element>; key: string | undefined }>();
  const placeOf = (item: Element): object => (mode === 'thread' ? list.threadOf(item) : document);
  document.addEventListener(
    'click',
    event => {
      const path = event.composedPath();
      const [at] = path;
      const item = at instanceof Element ? list.itemAround(at) : undefined;
      if (!item || !list.holds(item)) return;
      // A thread's box turns at 回复 alone: a like in between must not turn it in our eyes.
      const pressed = mode === 'thread' && controlAmong(parts.at(item, control));
      if (mode === 'thread' && !(pressed && path.includes(pressed))) return;
      clicks.set(placeOf(item), { item: new WeakRef(item), key: keyOf(item) });
    },
    { capture: true, signal },
  );
  return (thread: object = document): Element | undefined => {
    const clicked = clicks.get(thread);
    const item = clicked?.item.deref();
    return item?.isConnected && keyOf(item) === clicked?.key ? item : undefined;
  };
}

/** A box that stands open in a row answers the comment that the row showed when the box was first used. */
function rememberEditors({ document, list, keyOf, signal }: BoxDeps) {
  const keys = new WeakMap<Element, string | undefined>();
  const isFor = (editor: Element, item: Element): boolean => {
    const key = keyOf(item);
    if (!keys.has(editor)) keys.set(editor, key);
    return keys.get(editor) === key;
  };
  document.addEventListener(
    'focusin',
    event => {
      const [at] = event.composedPath();
      const item = at instanceof Element ? list.itemAround(at) : undefined;
      if (item && at instanceof Element) isFor(at, item);
    },
    { capture: true, signal },
  );
  return isFor;
}
