import { sendComment } from '../boot.ts';
import { toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import type { Placed } from '../shapes.ts';
import { h } from './vue.ts';

/** A box with a textarea and 评论, for a comment or (without `target`) for the post. */
export function replyBox(options: {
  post: string;
  target?: string;
  placeholder: string;
  sent(placed: Placed): void;
}): { element: HTMLElement; focus(): void } {
  const { post, target, placeholder } = options;
  let sending = false;
  const button = h(
    'button',
    {
      class: 'woo-button-main woo-button-flat woo-button-primary woo-button-s woo-button-round',
      disabled: true,
    },
    h('span', 'woo-button-wrap', h('span', 'woo-button-content', '评论')),
  ) as HTMLButtonElement;
  const wrap = h('div', 'woo-input-wrap $Composer__mainbox');
  const editor = mountTextarea(wrap, {
    placeholder,
    classes: '',
    onInput: text => {
      button.disabled = text.trim() === '' || sending;
    },
  });
  const element = h(
    'div',
    '$Composer__wrap woo-box-flex',
    wrap,
    h(
      'div',
      'woo-box-flex woo-box-alignCenter woo-box-justifyBetween $Composer__bar',
      h('i', 'woo-font woo-font--face'),
      button,
    ),
  );
  button.addEventListener('click', async () => {
    const text = editor.text().trim();
    if (text === '' || sending) return;
    sending = true;
    button.disabled = true;
    const placed = await sendComment({ post, text, target });
    sending = false;
    if (placed) {
      editor.clear();
      options.sent(placed);
    } else {
      button.disabled = false;
      toast('评论失败,请稍后再试');
    }
  });
  return { element, focus: () => editor.element.focus() };
}
