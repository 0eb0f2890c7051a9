import { boot, sendComment } from '../boot.ts';
import { rename } from '../class-names.ts';
import { toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import type { Placed } from '../shapes.ts';
import { h } from './dom.ts';

/** The box for a reply, or (without `target`) for a new comment; Send is no button, and off by its class alone. */
export function createBox(options: {
  post: string;
  target?: string;
  send: string;
  sent(placed: Placed): void;
}): { element: HTMLElement; focus(): void } {
  const { post, target, send, sent } = options;
  let sending = false;
  const submit = h(
    'div',
    { class: 'tag-wrap primary disabled', onclick: () => void deliver() },
    h('div', 'tag-inner', send),
  );
  const editor = h('div', 'create-bd');
  const field = mountTextarea(editor, {
    placeholder: '发表评论',
    classes: rename('create-input'),
    onInput: paint,
  });
  function paint() {
    submit.classList.toggle('disabled', field.text().trim() === '' || sending);
  }
  async function deliver() {
    const text = field.text().trim();
    if (text === '' || sending || !boot.me) return;
    sending = true;
    paint();
    const placed = await sendComment({ post, text, target });
    sending = false;
    if (placed) {
      field.clear();
      sent(placed);
    } else {
      paint();
      toast('评论失败，请稍后再试');
    }
  }
  const element = h(
    'div',
    'comment-create-content',
    editor,
    h('div', 'create-ft', h('span', 'create-emoji', '☺'), submit),
  );
  return { element, focus: () => field.element.focus() };
}
