import type { ServedMessage } from './message-shapes.ts';
import type { Placed, ServedComment } from './shapes.ts';

/** What a page with comments lets the tests' hand do. */
export interface CommentHooks {
  /** Id of the post whose comments are in view. */
  post(): string;
  arrive(placed: Placed): void;
  /** Shows every comment at once, as if somebody had scrolled to the end. */
  loadAll(): void;
  /** Appends root comments at the end of the list in one go. */
  append(comments: ServedComment[]): void;
  /** What `practice.scroll` moves; absent: the page itself. */
  scroller?(): Element | null;
  /** Lets every row of a recycled list stand for another comment. */
  recycle?(): void;
}

/** What a page with direct messages lets the tests' hand do. */
export interface MessageHooks {
  /** Id of the conversation that stands open. */
  conversation(): string | undefined;
  /** A message came, perhaps to a conversation that is not open. */
  arrive(conversation: string, message: ServedMessage): void;
  /** Shows one page of history more, as if somebody had scrolled up; resolves when it is there. False: there is no more. */
  loadOlder(): Promise<boolean>;
  /** Puts messages at the young end in one go. */
  append(messages: ServedMessage[]): void;
  scroller?(): Element | null;
  recycle?(): void;
}
