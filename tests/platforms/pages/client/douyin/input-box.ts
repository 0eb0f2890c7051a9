import { sendComment } from '../boot.ts';
import { draftIn, icon, toast } from '../dom.ts';
import { SMILE } from '../icons.ts';
import type { Placed } from '../shapes.ts';
import { enable, h, SEMI, semiButton } from './react.ts';

/** An editor with its own 发送, for a root comment or a reply. 发送 wakes at an input event and not before. */
export function inputBox(options: {
  placeholder: string;
  post: () => string;
  target?: string;
  sent(placed: Placed): void;
}): { element: HTMLElement; focus(): void } {
  let sending = false;
  const { placeholder } = options;
  const editor = h('div', {
    placeholder,
    'aria-placeholder': placeholder,
    class: '$input',
    contenteditable: 'true',
  });
  const button = semiButton('发送', `${SEMI}-button ${SEMI}-button-size-small $icon__send`, send);
  const refresh = () => enable(button, draftIn(editor) !== '' && !sending);
  enable(button, false);
  editor.addEventListener('input', refresh);

  async function send() {
    const text = draftIn(editor);
    if (text === '' || sending) return;
    sending = true;
    refresh();
    const placed = await sendComment({ post: options.post(), text, target: options.target });
    sending = false;
    refresh();
    if (!placed) return toast('评论失败，请稍后重试');
    editor.replaceChildren();
    refresh();
    options.sent(placed);
  }
  const element = h(
    'div',
    '$wrap',
    h('div', '$container__input', editor),
    h(
      'div',
      '$footer',
      h('div', '$btn', h('span', { role: 'img', class: 'dux-icon dux-icon-20' }, icon(SMILE, 20))),
      h('div', '$right__send', button),
    ),
  );
  return { element, focus: () => editor.focus() };
}
