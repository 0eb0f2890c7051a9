import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPort, type PortLike } from './keep-port.ts';
import { type IncomingPort, PortHub } from './port-hub.ts';
import { PORT_NAME, type PortReply, type Push } from './protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakePort implements PortLike {
  posted: unknown[] = [];
  private heard: ((message: unknown) => void)[] = [];
  private gone: (() => void)[] = [];
  postMessage = (message: unknown) => void this.posted.push(message);
  disconnect = () => this.drop();
  onMessage = { addListener: (listener: (message: unknown) => void) => void this.heard.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => void this.gone.push(listener) };
  say(message: unknown): void {
    for (const listener of this.heard) listener(message);
  }
  drop(): void {
    for (const listener of this.gone) listener();
  }
}

test('a lost port is opened again, and everything is then said to have changed', () => {
  const ports: FakePort[] = [];
  const pushes: Push[] = [];
  const kept = keepPort(
    () => {
      const port = new FakePort();
      ports.push(port);
      return port;
    },
    push => pushes.push(push),
  );
  ports[0]?.say({ type: 'show', itemId: 'i' });
  ports[0]?.say({ type: 'unheard-of' });
  expect(pushes).toEqual([{ type: 'show', itemId: 'i' }]);
  ports[0]?.drop();
  vi.advanceTimersByTime(100);
  expect(ports).toHaveLength(2);
  expect(pushes[1]).toMatchObject({ type: 'changed' });
  kept.close();
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(2);
});

test('once the extension was replaced nothing is tried any more', () => {
  let tries = 0;
  keepPort(
    () => {
      tries++;
      return undefined;
    },
    () => {},
  );
  vi.advanceTimersByTime(60_000);
  expect(tries).toBe(1);
});

const extension = { id: 'ext', origin: 'chrome-extension://ext' };
function hubWith() {
  const events: string[] = [];
  const replies: PortReply[] = [];
  const hub = new PortHub({
    extension,
    onReply: reply => replies.push(reply),
    onOverlay: tabId => events.push(`here ${tabId}`),
    onGone: tabId => events.push(`gone ${tabId}`),
  });
  const add = (url: string, tabId?: number, id = 'ext') => {
    const tab = tabId === undefined ? {} : { tab: { id: tabId } };
    const port = Object.assign(new FakePort(), { name: PORT_NAME, sender: { id, url, ...tab } });
    hub.add(port satisfies IncomingPort);
    return port;
  };
  return { hub, add, events, replies };
}

test('the hub tells changes of one moment together, and shows to one tab only', () => {
  const { hub, add, events } = hubWith();
  const overlay = add('https://www.xiaohongshu.com/', 4);
  const panel = add('chrome-extension://ext/sidepanel.html');
  hub.broadcast(['items']);
  hub.broadcast(['items', 'sync']);
  vi.advanceTimersByTime(50);
  expect(panel.posted).toEqual([{ type: 'changed', tables: ['items', 'sync'] }]);
  expect(hub.send(4, { type: 'show', itemId: 'i' })).toBe(true);
  expect(hub.send(5, { type: 'show', itemId: 'i' })).toBe(false);
  expect(overlay.posted).toHaveLength(2);
  expect(panel.posted).toHaveLength(1);
  overlay.drop();
  expect(hub.send(4, { type: 'show', itemId: 'i' })).toBe(false);
  expect(events).toEqual(['here 4', 'gone 4']);
});

test('the hub takes replies of the right shape, and no ports of strangers', () => {
  const { hub, add, replies } = hubWith();
  const overlay = add('https://www.xiaohongshu.com/', 4);
  const stranger = add('https://www.xiaohongshu.com/', 6, 'other');
  overlay.say({ type: 'insert-outcome', requestId: 'r', outcome: 'inserted' });
  overlay.say({ type: 'insert-outcome', requestId: 'r', outcome: 'sent' });
  stranger.say({ type: 'insert-outcome', requestId: 'x', outcome: 'inserted' });
  expect(replies.map(reply => reply.requestId)).toEqual(['r']);
  hub.broadcast(['items']);
  vi.advanceTimersByTime(50);
  expect(stranger.posted).toEqual([]);
});
