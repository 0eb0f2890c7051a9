import { toast } from './dom.ts';
import type { MountedEditor } from './editors/mounted.ts';
import type { ServedConversation, ServedMessage } from './message-shapes.ts';
import { driveMessages, fetchConversations, fetchHistory, sendMessage } from './messages.ts';

/** What a page with messages has to draw; when to draw it is the same on every site. */
export interface PaneParts {
  /** Messages of one page of history. */
  page: number;
  /** Whom the open conversation is with; then come `clear` and messages. */
  head(conversation: ServedConversation): void;
  clear(): void;
  /** At the young end, and at the old one. */
  add(message: ServedMessage, before: ServedMessage | undefined): void;
  addAbove(messages: ServedMessage[]): void;
  conversations(all: ServedConversation[], open: string | undefined, choose: (id: string) => void): void;
  editor: MountedEditor;
  scroller: HTMLElement;
}

/** Opens, sends, loads and hears; answers what the page's own Send does. `wanted`: the id of whom the first conversation is with. */
export function runPane(parts: PaneParts, wanted: string | null, signal: AbortSignal): () => void {
  let all: ServedConversation[] = [];
  let current: ServedConversation | undefined;
  let shown: ServedMessage[] = [];
  let more = false;
  let life = new AbortController();

  const draw = () =>
    parts.conversations(
      all.toSorted((a, b) => b.last.at - a.last.at),
      current?.id,
      id => void open(id),
    );
  function append(messages: ServedMessage[]) {
    for (const message of messages) {
      parts.add(message, shown.at(-1));
      shown.push(message);
    }
  }
  function hear(id: string, last: ServedMessage, isRead: boolean) {
    all = all.map(one => (one.id === id ? { ...one, last, unread: isRead ? 0 : one.unread + 1 } : one));
    draw();
  }
  async function open(id: string) {
    const one = all.find(conversation => conversation.id === id);
    if (!one || one.id === current?.id) return;
    life.abort();
    life = new AbortController();
    const { signal: here } = life;
    current = { ...one, unread: 0 };
    all = all.map(other => (other.id === id ? { ...other, unread: 0 } : other));
    shown = [];
    draw();
    parts.head(one);
    parts.clear();
    parts.editor.clear();
    const history = await fetchHistory({ conversation: id, limit: parts.page }, here);
    if (here.aborted) return;
    more = history.more;
    append(history.messages);
  }
  async function submit() {
    const text = parts.editor.text().trim();
    if (text === '' || !current) return;
    const { id } = current;
    const message = await sendMessage(id, text);
    if (!message) return toast('发送失败，请重试');
    if (current.id === id) {
      parts.editor.clear();
      append([message]);
    }
    hear(id, message, true);
  }
  async function loadOlder(): Promise<boolean> {
    const [eldest] = shown;
    if (!more || !eldest || !current) return false;
    more = false;
    const { signal: here } = life;
    const history = await fetchHistory(
      { conversation: current.id, before: eldest.id, limit: parts.page },
      here,
    );
    if (here.aborted) return false;
    parts.addAbove(history.messages);
    shown = [...history.messages, ...shown];
    more = history.more;
    return true;
  }
  parts.scroller.addEventListener('scroll', () => parts.scroller.scrollTop === 0 && void loadOlder(), {
    signal,
  });
  driveMessages({
    conversation: () => current?.id,
    arrive(id, message) {
      if (current?.id === id) append([message]);
      hear(id, message, current?.id === id);
    },
    loadOlder,
    append,
    scroller: () => parts.scroller,
  });
  fetchConversations(signal).then(
    given => {
      all = given;
      draw();
      const one = all.find(({ peer }) => peer.id === wanted);
      if (one) void open(one.id).catch(() => undefined);
    },
    () => undefined,
  );
  return () => void submit();
}
