import { crowdComment, crowdMessage } from './crowd.ts';
import type { CommentHooks, MessageHooks } from './hooks.ts';
import type { AddMessage, ServedConversation } from './message-shapes.ts';
import type { AddRequest, SendRequest } from './shapes.ts';
import { type Truth, truthOf } from './truth.ts';

type Added = Omit<AddRequest, 'post'> & { post?: string };
type AddedMessage = Omit<AddMessage, 'conversation'> & { conversation?: string };

interface Practice {
  comments: CommentHooks | undefined;
  messages: MessageHooks | undefined;
  /** The list of conversations as it came last. */
  listed: ServedConversation[];
  /** What was really sent from this page, oldest first; `post` is the conversation's id for a message. */
  sent: (SendRequest & { at: number })[];
  /** Lets a comment arrive on the post in view; answers its id. */
  add(request: Added): Promise<string>;
  /** Lets a message arrive, in the open conversation unless another is named; answers its id. */
  addMessage(request: AddedMessage): Promise<string>;
  /** Completes a half-loaded page. */
  finish(): void;
  finished: Promise<void>;
  loadAll(): void;
  /** Shows a page of history more. False: there is no more. */
  loadOlder(): Promise<boolean>;
  /** Appends so many root comments (messages where the page has no comments) in chunks, each in a task of its own. */
  flood(count: number, chunk: number): Promise<void>;
  /** Scrolls the list by so many px; resolves when the page has painted twice. */
  scroll(by: number): Promise<void>;
  /** Lets every row of a recycled list stand for another comment. */
  recycle(): void;
  /** Goes to another path of this site without loading a document. */
  go(path: string): void;
  /** What stands on the page now, in page order, from the page's own data. */
  truth(): Truth[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}

let complete: () => void = () => undefined;
const whole = new Promise<void>(done => {
  complete = done;
});

const frame = () => new Promise(done => requestAnimationFrame(done));

/** The tests' hand in the page: `window.practice`. */
export const practice: Practice = {
  comments: undefined,
  messages: undefined,
  listed: [],
  sent: [],
  add: () => Promise.reject(new Error('no comments on this page')),
  addMessage: () => Promise.reject(new Error('no messages on this page')),
  finish: () => complete(),
  finished: whole,
  loadAll: () => practice.comments?.loadAll(),
  loadOlder: async () => (await practice.messages?.loadOlder()) ?? false,
  async flood(count, chunk) {
    for (let made = 0; made < count; made += chunk) {
      const indexes = Array.from({ length: Math.min(chunk, count - made) }, (_, index) => made + index);
      if (practice.comments) practice.comments.append(indexes.map(crowdComment));
      else practice.messages?.append(indexes.map(crowdMessage));
      await new Promise(done => setTimeout(done));
    }
  },
  async scroll(by) {
    const hooks = practice.comments ?? practice.messages;
    (hooks?.scroller?.() ?? document.scrollingElement)?.scrollBy({ top: by, behavior: 'instant' });
    await frame();
    await frame();
  },
  recycle: () => (practice.comments ?? practice.messages)?.recycle?.(),
  go: () => {
    throw new Error('this page has no paths of its own');
  },
  truth: () => truthOf(document),
};
window.practice = practice;
