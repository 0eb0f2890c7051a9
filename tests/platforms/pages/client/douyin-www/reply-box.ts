import { sendComment } from '../boot.ts';
import { icon, toast } from '../dom.ts';
import { mountDraft } from '../editors/draft.ts';
import type { Placed } from '../shapes.ts';
import { h } from './react.ts';

const PLANE = 'M4 12 20 4l-4 16-4-6-8-2Z';
const RED = '#FE2C55';

interface BoxOptions {
  post: string;
  placeholder: string;
  /** Absent: a new comment. */
  target?: string;
  sent(placed: Placed): void;
}

/** A Draft.js editor with its icon to send, which turns red when there is something to send. */
export function commentBox({ post, placeholder, target, sent }: BoxOptions): {
  element: HTMLElement;
  focus(): void;
} {
  let sending = false;
  const inner = h('div', 'comment-input-inner-container');
  const send = h('span', { class: '$send', onclick: () => void submit() });
  const paint = (words: string) => {
    const isOn = words.trim() !== '' && !sending;
    send.replaceChildren(icon(PLANE, 20, isOn ? { color: RED } : {}));
    send.querySelector('path')?.setAttribute('fill', isOn ? RED : 'none');
  };
  const right = h('div', 'commentInput-right-ct', h('span', '$at', '@'), send);
  const element = h('div', 'comment-input-container', inner, right);
  const editor = mountDraft(inner, { placeholder, onInput: paint });
  paint('');

  async function submit() {
    const text = editor.text().trim();
    if (text === '' || sending) return;
    sending = true;
    paint(text);
    const placed = await sendComment({ post, text, target });
    sending = false;
    paint(editor.text());
    if (!placed) return toast('评论失败，请稍后重试');
    editor.clear();
    sent(placed);
  }
  return { element, focus: () => editor.element.focus() };
}

/** The box for a new comment is words alone until it is clicked. */
export function ownBox(post: string, sent: (placed: Placed) => void): HTMLElement {
  const words = h('div', '$hint', '留下你的精彩评论吧');
  const closed = h('div', { class: 'comment-input-inner-container', onclick: open }, words);
  const place = h('div', { id: 'comment-input-container' }, closed);
  function open() {
    const box = commentBox({ post, placeholder: '留下你的精彩评论吧', sent });
    place.replaceChildren(box.element);
    box.focus();
  }
  return place;
}
