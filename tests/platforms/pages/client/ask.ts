import { boot } from './boot-data.ts';

/** An address of the practice server with who is logged in and how the page is to misbehave. */
export function practiceAddress(path: string, extra: Record<string, string> = {}): string {
  const { send, count, hostile } = boot.switches;
  const all = new URLSearchParams({ ...extra, account: boot.account, order: boot.order });
  if (send) all.set('send', send);
  if (count !== undefined) all.set('count', String(count));
  if (hostile) all.set('hostile', '1');
  return `/practice/${path}?${all}`;
}

/** What the server answers to `body`; it must not refuse. */
export async function tell<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(practiceAddress(path), { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`the practice server refused: ${answer.status}`);
  return answer.json();
}

/** What the server makes of something sent; undefined when the site refuses, which it says inside an answer of 200. */
export async function send<T extends object>(path: string, body: object): Promise<T | undefined> {
  const answer: T | { reason: string } = await fetch(practiceAddress(path), {
    method: 'POST',
    body: JSON.stringify(body),
  }).then(response => response.json());
  return 'reason' in answer ? undefined : answer;
}
