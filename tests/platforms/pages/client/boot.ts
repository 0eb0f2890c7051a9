import { addComment, type PageHooks, practice } from './practice.ts';
import type { Boot, Placed, SendRequest, ServedComment } from './shapes.ts';

/** What the server wrote into this page. */
export const boot: Boot = JSON.parse(document.getElementById('practice-boot')?.textContent ?? 'null');

function query(extra: Record<string, string>): string {
  const { send, count, hostile } = boot.switches;
  const all = new URLSearchParams({ ...extra, account: boot.account });
  if (send) all.set('send', send);
  if (count !== undefined) all.set('count', String(count));
  if (hostile) all.set('hostile', '1');
  return all.toString();
}

/** On a half-loaded page: until the test calls `practice.finish()`. Else at once. */
export async function practiceReady(): Promise<void> {
  if (boot.switches.half) await practice.finished;
}

/** The comments of a post, after `practiceReady`. */
export async function fetchThread(post: string, signal: AbortSignal): Promise<ServedComment[]> {
  await practiceReady();
  const answer = await fetch(`/practice/thread?${query({ post })}`, { signal });
  return answer.json();
}

/** Sends as the account that is logged in; undefined when the site refuses. */
export async function sendComment(request: SendRequest): Promise<Placed | undefined> {
  const answer = await fetch(`/practice/send?${query({})}`, {
    method: 'POST',
    body: JSON.stringify(request),
  });
  // Like the real sites' own, this interface answers a refusal with 200 and says so inside.
  const placed: Placed | { reason: string } = await answer.json();
  if ('reason' in placed) return undefined;
  practice.sent.push({ ...request, at: Date.now() });
  return placed;
}

/** Lets tests drive the page that is now in view; a later page takes over. */
export function drive(hooks: PageHooks): void {
  practice.hooks = hooks;
  practice.add = async request => {
    const answer = await addComment(`/practice/add?${query({})}`, { post: hooks.post(), ...request });
    hooks.arrive(answer);
    return answer.comment.id;
  };
}
