import { sendComment } from '../boot.ts';
import { type Builder, toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import type { ServedComment, ServedPost } from '../shapes.ts';
import { component } from '../xiaohongshu/vue.ts';

const h: Builder = component('27ab5c10');

/** The box of one item: made by a click on its 回复, gone when it is sent. What was sent does not stand on this page. */
export function replyBox(post: ServedPost, comment: ServedComment, info: HTMLElement): { toggle(): void } {
  let open: HTMLElement | undefined;
  let sending = false;

  function close() {
    open?.remove();
    open = undefined;
  }
  function show() {
    const submit = h('button', { class: 'btn submit gray', disabled: true }, '发送');
    const field = h('div', 'comment-wrapper');
    const box = h('div', 'input-box', field, submit);
    const ready = (text: string) => {
      const can = text.trim() !== '' && !sending;
      submit.classList.toggle('gray', !can);
      submit.toggleAttribute('disabled', !can);
    };
    const editor = mountTextarea(field, {
      placeholder: `回复 ${comment.person.name}`,
      classes: 'comment-input',
      onInput: ready,
    });
    submit.addEventListener('click', async () => {
      const text = editor.text().trim();
      if (text === '' || sending) return;
      sending = true;
      ready(text);
      const placed = await sendComment({ post: post.id, text, target: comment.id });
      sending = false;
      ready(text);
      if (!placed) return toast('发送失败，请稍后再试');
      close();
      toast('评论成功');
    });
    open = box;
    info.append(box);
    editor.element.focus();
  }
  return { toggle: () => (open ? close() : show()) };
}
