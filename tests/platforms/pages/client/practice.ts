import type { AddRequest, Placed, SendRequest, ServedComment } from './shapes.ts';

/** What a site's page lets the tests' hand do. */
export interface PageHooks {
  /** Id of the post whose comments are in view. */
  post(): string;
  arrive(placed: Placed): void;
  /** Shows every comment at once, as if somebody had scrolled to the end. */
  loadAll(): void;
  /** Appends root comments at the end of the list in one go. */
  append(comments: ServedComment[]): void;
}

type Added = Omit<AddRequest, 'post'> & { post?: string };

interface Practice {
  hooks: PageHooks | undefined;
  /** What was really sent from this page, oldest first. */
  sent: (SendRequest & { at: number })[];
  /** Lets a comment arrive on the post in view; answers its id. */
  add(request: Added): Promise<string>;
  /** Completes a half-loaded page. */
  finish(): void;
  finished: Promise<void>;
  loadAll(): void;
  /** Appends `count` root comments in chunks, each in a task of its own; resolves when all are there. */
  flood(count: number, chunk: number): Promise<void>;
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

/** The tests' hand in the page: `window.practice`. */
export const practice: Practice = {
  hooks: undefined,
  sent: [],
  add: () => Promise.reject(new Error('no comments on this page')),
  finish: () => complete(),
  finished: whole,
  loadAll: () => practice.hooks?.loadAll(),
  async flood(count, chunk) {
    for (let made = 0; made < count; made += chunk) {
      practice.hooks?.append(
        Array.from({ length: Math.min(chunk, count - made) }, (_, index) => crowd(made + index)),
      );
      await new Promise(done => setTimeout(done));
    }
  },
};
window.practice = practice;

const crowd = (index: number): ServedComment => ({
  id: (0x67000000 + index).toString(16).padStart(8, '0') + 'f'.repeat(16),
  person: {
    id: (0x5e000000 + (index % 500)).toString(16) + '0'.repeat(16),
    name: `读者${index % 500}`,
    avatar: 'data:,',
  },
  byPostAuthor: false,
  text: `第 ${index + 1} 条:蓝罐修护霜多少钱,敏感肌能用吗`,
  at: Date.now() - index * 60_000,
  likes: index % 7,
  replies: [],
});

export async function addComment(address: string, request: AddRequest): Promise<Placed> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(`the practice server refused: ${answer.status}`);
  return answer.json();
}
