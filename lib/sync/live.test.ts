import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLive, type Socket } from './live.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakeSocket implements Socket {
  sent: string[] = [];
  closed = false;
  private readonly listeners = new Map<string, (event: { data?: unknown }) => void>();
  send(data: string): void {
    this.sent.push(data);
  }
  close(): void {
    this.closed = true;
    this.say('close');
  }
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void {
    this.listeners.set(type, listener);
  }
  say(type: string, data?: unknown): void {
    this.listeners.get(type)?.({ data });
  }
}

function setUp() {
  const sockets: FakeSocket[] = [];
  const end = new AbortController();
  const state = { changed: 0, ticket: 'ticket-1' as string | undefined };
  const live = keepLive(
    {
      ticket: async () => state.ticket,
      open: () => {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket;
      },
      onChanged: () => state.changed++,
      random: () => 0,
    },
    end.signal,
  );
  return { sockets, end, state, live };
}

test('gives the ticket first, hears of changes and ignores anything else', async () => {
  const { sockets, state } = setUp();
  await vi.advanceTimersByTimeAsync(0);
  sockets[0]?.say('open');
  expect(sockets[0]?.sent).toEqual(['{"ticket":"ticket-1"}']);
  sockets[0]?.say('message', '{"type":"changed","changeNo":4}');
  sockets[0]?.say('message', 'noise');
  sockets[0]?.say('message', new ArrayBuffer(1));
  expect(state.changed).toBe(1);
});

test('pings every 20 s, for a worker without traffic is put to sleep at 30 s', async () => {
  const { sockets } = setUp();
  await vi.advanceTimersByTimeAsync(0);
  sockets[0]?.say('open');
  await vi.advanceTimersByTimeAsync(41_000);
  expect(sockets[0]?.sent).toHaveLength(3);
});

test('a lost connection comes back after growing pauses, at once when woken, and never after the end', async () => {
  const { sockets, state, live, end } = setUp();
  await vi.advanceTimersByTimeAsync(0);
  sockets[0]?.say('open');
  state.ticket = undefined;
  sockets[0]?.say('close');
  await vi.advanceTimersByTimeAsync(3000);
  expect(sockets).toHaveLength(1);
  state.ticket = 'ticket-2';
  live.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets).toHaveLength(2);
  sockets[1]?.say('open');
  expect(sockets[1]?.sent[0]).toContain('ticket-2');
  end.abort();
  expect(sockets[1]?.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sockets).toHaveLength(2);
});
