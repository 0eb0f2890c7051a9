import type {
  AddMessage,
  ServedConversation,
  ServedHistory,
  ServedMessage,
} from '../client/message-shapes.ts';
import { conversationOf, inboxOf } from '../content/conversations.ts';
import { messagesOf, type Variant } from '../content/filler.ts';
import type { PracticeConversation, PracticeMessage } from '../content/types.ts';
import { coverArt } from './art.ts';
import { idFor, MINUTE } from './ids.ts';
import { accountPerson, personOf } from './people.ts';

/** The practice sites' direct messages: what is written in `content`, and what was sent or arrived since the start. */
export class Inbox {
  readonly #startedAt: number;
  readonly #late = new Map<string, ServedMessage[]>();
  /** Conversations that were opened: nothing of them is unread, until more arrives. */
  readonly #unread = new Map<string, number>();
  #serial = 0;

  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  /** Conversations of an account, the one with the youngest message first. */
  list(account: string, variant: Variant): ServedConversation[] {
    return inboxOf(account)
      .flatMap(conversation => {
        const last = this.#all(conversation, variant).at(-1);
        if (!last) return [];
        const { id, site, peer, unread, stranger = false } = conversation;
        return [{ id, peer: personOf(peer, site), unread: this.#unread.get(id) ?? unread, stranger, last }];
      })
      .toSorted((a, b) => b.last.at - a.last.at);
  }

  /** The `limit` messages right before the one with the id `before`, or the youngest. Undefined for an unknown conversation. */
  history(id: string, page: { before?: string | undefined; limit: number }, variant: Variant) {
    const conversation = conversationOf(id);
    if (!conversation) return undefined;
    const all = this.#all(conversation, variant);
    const end = page.before === undefined ? all.length : all.findIndex(one => one.id === page.before);
    const start = Math.max(0, end - page.limit);
    this.#unread.set(id, 0);
    const history: ServedHistory = { messages: all.slice(start, Math.max(start, end)), more: start > 0 };
    return history;
  }

  /** A message by the account that is logged in. Undefined when the conversation is not its own. */
  send(account: string, id: string, text: string): ServedMessage | undefined {
    const conversation = conversationOf(id);
    return conversation?.account === account ? this.#keep(conversation, { text, from: 'me' }) : undefined;
  }

  /** A message arrives, from the other side or from the account's own phone. */
  add({ conversation: id, ...message }: AddMessage): ServedMessage | undefined {
    const conversation = conversationOf(id);
    if (!conversation) return undefined;
    if (message.from === 'peer') this.#unread.set(id, (this.#unread.get(id) ?? conversation.unread) + 1);
    return this.#keep(conversation, message);
  }

  #all(conversation: PracticeConversation, variant: Variant): ServedMessage[] {
    const written = messagesOf(conversation, variant).map((message, index, { length }) =>
      this.#serve(conversation, message, `${conversation.id}-${length - index}`, message.age),
    );
    return [...written, ...(this.#late.get(conversation.id) ?? [])].toSorted((a, b) => a.at - b.at);
  }

  #keep(conversation: PracticeConversation, message: Pick<AddMessage, 'text' | 'from' | 'age'>) {
    this.#serial += 1;
    const age = (message.age ?? 0) + (this.#startedAt - Date.now()) / MINUTE;
    const kept = this.#serve(
      conversation,
      { ...message, age },
      `${conversation.id}-late-${this.#serial}`,
      age,
    );
    this.#late.set(conversation.id, [...(this.#late.get(conversation.id) ?? []), kept]);
    return kept;
  }

  #serve(
    conversation: PracticeConversation,
    message: PracticeMessage,
    key: string,
    age: number,
  ): ServedMessage {
    const at = Math.round(this.#startedAt - age * MINUTE);
    const mine = message.from === 'me';
    const me = accountPerson(conversation.account);
    return {
      id: idFor(key, at),
      person: mine && me ? me : personOf(conversation.peer, conversation.site),
      mine,
      text: message.text,
      at,
      ...(message.picture && { picture: coverArt(message.picture, ['#d8e2ee', '#7f97b5'], 240, 240) }),
    };
  }
}
