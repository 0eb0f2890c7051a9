import { sendComment } from '../boot.ts';
import { rename } from '../class-names.ts';
import { builder, toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';

const h = builder({ scope: 'data-v-4f1c0d2e', rename });

/** The form that 回复 opens in a row and closes again. What was sent does not show in the list. */
export function replyForm(
  row: HTMLElement,
  { post, target }: { post: string; target: string },
): { toggle(): void } {
  let open: HTMLElement | undefined;
  const close = () => {
    open?.remove();
    open = undefined;
  };
  const make = (): HTMLElement => {
    const wrap = h('div', 'reply-wrap');
    const editor = mountTextarea(wrap, {
      placeholder: '请输入回复内容',
      classes: rename('reply-input'),
      onInput: wake,
    });
    const button = h(
      'button',
      { type: 'button', class: 'bcc-button bcc-button--primary', onclick: send },
      h('span', null, '发表回复'),
    );
    let sending = false;
    function wake() {
      button.toggleAttribute('disabled', editor.text().trim() === '' || sending);
    }
    async function send() {
      const text = editor.text().trim();
      if (text === '' || sending) return;
      sending = true;
      wake();
      const placed = await sendComment({ post, text, target });
      sending = false;
      wake();
      if (!placed) return toast('回复失败');
      toast('回复成功');
      close();
    }
    wake();
    wrap.append(button);
    return wrap;
  };
  return {
    toggle() {
      if (open) {
        close();
        return;
      }
      open = make();
      row.append(open);
    },
  };
}
