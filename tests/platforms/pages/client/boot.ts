import { practiceAddress, send, tell } from './ask.ts';
import { boot } from './boot-data.ts';
import type { CommentHooks } from './hooks.ts';
import { practice } from './practice.ts';
import type { Placed, SendRequest, ServedComment } from './shapes.ts';

export { boot } from './boot-data.ts';

/** On a half-loaded page: until the test calls `practice.finish()`. Else at once. */
export async function practiceReady(): Promise<void> {
  if (boot.switches.half) await practice.finished;
}

/** The comments of a post, after `practiceReady`. */
export async function fetchThread(post: string, signal: AbortSignal): Promise<ServedComment[]> {
  await practiceReady();
  const answer = await fetch(practiceAddress('thread', { post }), { signal });
  return answer.json();
}

/** Sends as the account that is logged in; undefined when the site refuses. */
export async function sendComment(request: SendRequest): Promise<Placed | undefined> {
  const placed = await send<Placed>('send', request);
  if (placed) practice.sent.push({ ...request, at: Date.now() });
  return placed;
}

/** Lets tests drive the comments that are now in view; a later list takes over. */
export function drive(hooks: CommentHooks): void {
  practice.comments = hooks;
  practice.add = async request => {
    const placed = await tell<Placed>('add', { post: hooks.post(), ...request });
    hooks.arrive(placed);
    return placed.comment.id;
  };
}
