import { toast } from './dom.ts';
import type { MountedEditor } from './editors/mounted.ts';
import type { ServedConversation, ServedMessage } from './message-shapes.ts';
import { fetchHistory, sendMessage } from './messages.ts';

/** Messages of one page of history. */
const PAGE = 8;

/** How a site shows the messages of the conversation that is open. */
export interface MessageView {
  editor: MountedEditor;
  /** Another conversation opens: nothing of the last one is shown any more. */
  begin(conversation: ServedConversation): void;
  /** Its messages are about to come. */
  arrive(): void;
  /** Messages younger than all others; `before` is the one right before them. */
  young(messages: ServedMessage[], before: ServedMessage | undefined): void;
  /** Messages older than all others. */
  old(messages: ServedMessage[]): void;
}

/** One conversation at a time, for pages whose address or list says which: its history, page by page, and its box. */
export class OpenConversation {
  readonly #view: MessageView;
  readonly #sent: (conversation: string, message: ServedMessage) => void;
  #current: ServedConversation | undefined;
  #shown: ServedMessage[] = [];
  #more = false;
  #life = new AbortController();

  constructor(view: MessageView, sent: (conversation: string, message: ServedMessage) => void) {
    this.#view = view;
    this.#sent = sent;
  }

  id(): string | undefined {
    return this.#current?.id;
  }

  append(messages: ServedMessage[]): void {
    this.#view.young(messages, this.#shown.at(-1));
    this.#shown.push(...messages);
  }

  /** Sends what stands in the box; the words stay there when the site refuses. */
  async submit(): Promise<void> {
    const text = this.#view.editor.text().trim();
    const id = this.id();
    if (text === '' || id === undefined) return;
    const message = await sendMessage(id, text);
    if (!message) {
      toast('发送失败，请重试');
      return;
    }
    if (this.id() === id) {
      this.#view.editor.clear();
      this.append([message]);
    }
    this.#sent(id, message);
  }

  /** One page of history more. False: there is none. */
  async loadOlder(): Promise<boolean> {
    const [eldest] = this.#shown;
    const conversation = this.id();
    if (!this.#more || !eldest || conversation === undefined) return false;
    this.#more = false;
    const { signal } = this.#life;
    const history = await fetchHistory({ conversation, before: eldest.id, limit: PAGE }, signal);
    if (signal.aborted) return false;
    this.#view.old(history.messages);
    this.#shown.unshift(...history.messages);
    this.#more = history.more;
    return true;
  }

  async show(conversation: ServedConversation): Promise<void> {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#current = conversation;
    this.#shown = [];
    this.#view.begin(conversation);
    this.#view.editor.clear();
    const history = await fetchHistory({ conversation: conversation.id, limit: PAGE }, signal);
    if (signal.aborted) return;
    this.#more = history.more;
    this.#view.arrive();
    this.append(history.messages);
  }
}
