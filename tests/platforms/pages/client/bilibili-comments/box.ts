import { boot, sendComment } from '../boot.ts';
import { toast } from '../dom.ts';
import { mountBrt } from '../editors/brt.ts';
import type { MountedEditor } from '../editors/mounted.ts';
import { mountTextarea } from '../editors/textarea.ts';
import { BOX, EDITOR } from './box-css.ts';
import { define, named, part, Renderer } from './lit.ts';
import type { Scene } from './shapes.ts';

interface EditorData {
  placeholder: string;
  changed(): void;
  focused(): void;
}

/** The editor in an element of its own; the words live in its model, which hears input events and nothing else. */
abstract class Editor extends Renderer<EditorData> {
  protected readonly css = EDITOR;
  protected abstract mount(host: HTMLElement, data: EditorData): MountedEditor;
  editor: MountedEditor | undefined;

  protected render(data: EditorData) {
    const input = part('div', { id: 'input' });
    this.editor = this.mount(input, data);
    this.editor.element.addEventListener('focus', data.focused);
    return [input];
  }
}

class RichTextarea extends Editor {
  protected mount(host: HTMLElement, { placeholder, changed }: EditorData) {
    return mountBrt(host, { placeholder, onInput: changed });
  }
}
class PlainTextarea extends Editor {
  protected mount(host: HTMLElement, { placeholder, changed }: EditorData) {
    host.removeAttribute('id');
    const editor = mountTextarea(host, { placeholder, onInput: changed });
    editor.element.id = named('input');
    return editor;
  }
}
const richTextarea = define('bili-comment-rich-textarea', RichTextarea);
const plainTextarea = define('bili-comment-textarea', PlainTextarea);

interface BoxData {
  scene: Scene;
  placeholder: string;
  /** The comment answered; absent for a new one. */
  target?: string;
  sent?(): void;
}

/** 发布 shows once the editor had the focus, and wakes once its model holds words. */
class Box extends Renderer<BoxData> {
  protected readonly css = BOX;
  #textarea: Editor | undefined;
  #target: string | undefined;
  #sending = false;
  readonly #area = part('div', { id: 'editor', class: 'editor' });
  readonly #foot = part('div', { id: 'footer', class: 'footer hidden' });
  readonly #button = part('button', { 'data-v-risk': 'fingerprint', onclick: () => this.#send() }, '发布');

  protected render({ scene, placeholder, target }: BoxData) {
    this.#target = target;
    const data = { placeholder, changed: () => this.#refresh(), focused: () => this.#wake() };
    this.#textarea = scene.old ? plainTextarea(data) : richTextarea(data);
    this.#area.replaceChildren(this.#textarea);
    this.#foot.replaceChildren(part(named('bili-checkbox')), part('div', { id: 'pub' }, this.#button));
    this.#refresh();
    const body = part('div', { id: 'body' }, this.#area, this.#foot);
    const face = part('img', { src: boot.me?.avatar ?? 'data:,', alt: '', width: '40', height: '40' });
    return [part('div', { id: 'user-avatar' }, face), part('div', { id: 'comment-area' }, body)];
  }

  turn(placeholder: string, target: string): void {
    this.#target = target;
    this.#textarea?.editor?.setPlaceholder(placeholder);
  }

  #wake(): void {
    this.#area.classList.add('active');
    this.#foot.classList.remove('hidden');
  }

  #refresh(): void {
    const isEmpty = (this.#textarea?.editor?.text() ?? '').trim() === '';
    this.#button.toggleAttribute('disabled', isEmpty || this.#sending);
  }

  async #send(): Promise<void> {
    const editor = this.#textarea?.editor;
    const text = editor?.text().trim() ?? '';
    if (!editor || text === '' || this.#sending) return;
    this.#sending = true;
    this.#refresh();
    const { scene, sent } = this.data;
    const target = this.#target;
    const placed = await sendComment({ post: scene.post.id, text, ...(target && { target }) });
    this.#sending = false;
    this.#refresh();
    if (!placed) return toast('评论失败，请稍后重试');
    editor.clear();
    sent?.();
    scene.placed(placed);
  }
}
export type CommentBox = Box;
export const commentBox = define('bili-comment-box', Box);
