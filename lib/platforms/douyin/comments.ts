import { SELECTORS } from './selectors.ts';

/** A container that holds a name with a time beside it, and no nearer container around that name: a comment. */
export function isComment(element: Element): boolean {
  if (!startsWith(element, 'container-') || !hasContent(element)) return false;
  const name = element.querySelector(SELECTORS.name.css);
  return name !== null && commentOfName(name) === element;
}

/** Frames of the page are containers, too, and searching them for a name would cost; they have no content of their own. */
function hasContent(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (startsWith(child, 'content-')) return true;
  }
  return false;
}

/** Is one of the classes this word with a hash behind it? */
const startsWith = (element: Element, word: string): boolean => {
  const names = element.getAttribute('class') ?? '';
  return names.startsWith(word) || names.includes(` ${word}`);
};

/** Comments in a node: itself and its replies. The usual build is walked; only what is built otherwise is searched whole. */
export function commentsAmong(element: Element): Element[] {
  const content = element.lastElementChild;
  const body = content?.firstElementChild;
  const name = body?.firstElementChild;
  const time = name?.nextElementSibling;
  const isUsual = startsWith(element, 'container-') && name && startsWith(name, 'username-');
  if (!isUsual || !time || !startsWith(time, 'time-')) return commentsIn(element);
  const found = [element];
  for (const first of [time.nextElementSibling, body.nextElementSibling]) {
    for (let one = first; one; one = one.nextElementSibling) {
      if (one.firstElementChild && !isPlain(one) && mayHoldName(one)) found.push(...commentsIn(one));
    }
  }
  return found;
}

/** A closed thread holds a button alone; the plainest of searches rules it out. */
const mayHoldName = (element: Element): boolean => element.querySelector('[class*="username-"]') !== null;

/** Words or operations: nothing that replies could stand in. */
const isPlain = (element: Element): boolean =>
  startsWith(element, 'comment-content-text-') ||
  (element.firstElementChild !== null && startsWith(element.firstElementChild, 'operations-'));

/** Every comment below a node, in the page's order. */
export function commentsIn(root: ParentNode): Element[] {
  const found = new Set<Element>();
  for (const name of root.querySelectorAll(SELECTORS.name.css)) {
    const comment = commentOfName(name);
    if (comment) found.add(comment);
  }
  return [...found];
}

export function commentOfName(name: Element): Element | undefined {
  const body = name.parentElement;
  if (!body?.querySelector(`:scope > ${SELECTORS.time.css}`)) return undefined;
  return name.closest(SELECTORS.container.css) ?? undefined;
}

/** The comment around a node; boxes inside comments have containers of their own. */
export function commentAround(node: Element): Element | undefined {
  let container = node.closest(SELECTORS.container.css);
  while (container && !isComment(container)) {
    container = container.parentElement?.closest(SELECTORS.container.css) ?? null;
  }
  return container ?? undefined;
}

export function rootOf(element: Element): Element | undefined {
  const replies = element.parentElement?.closest(SELECTORS.replies.css);
  return replies ? commentAround(replies) : undefined;
}
