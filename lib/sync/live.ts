import { SECOND } from '../base/clock.ts';
import { liveMessageSchema } from './contract.ts';
import { backoff } from './retry.ts';

/** Chrome puts a worker to sleep after 30 s without traffic; a ping in time keeps it, and with it the connection. */
const PING_EVERY = 20 * SECOND;

/** The part of WebSocket that is needed. */
export interface Socket {
  send(data: string): void;
  close(): void;
  addEventListener(type: 'open' | 'close' | 'message', listener: (event: { data?: unknown }) => void): void;
}

export interface LiveDeps {
  /** A fresh ticket, or undefined when the server cannot be reached or refuses. */
  ticket(): Promise<string | undefined>;
  open(): Socket;
  /** The server says that something changed; it also says so at the start of each connection. */
  onChanged(): void;
  random(): number;
}

export interface Live {
  /** Connects now instead of at the end of the current pause; harmless when connected. */
  wake(): void;
}

type Phase = 'pausing' | 'connecting' | 'connected';

/** Keeps one WebSocket to the server until `signal` ends it: reconnects with growing, jittered pauses. */
export function keepLive(deps: LiveDeps, signal: AbortSignal): Live {
  let phase: Phase = 'pausing';
  let attempt = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const later = () => {
    if (signal.aborted) return;
    phase = 'pausing';
    clearTimeout(pause);
    pause = setTimeout(connect, backoff(attempt++, deps.random()));
  };
  const connect = async () => {
    clearTimeout(pause);
    phase = 'connecting';
    const ticket = await deps.ticket();
    if (signal.aborted) return;
    if (ticket === undefined) return later();
    hold(deps, ticket, signal, {
      onOpen: () => {
        phase = 'connected';
      },
      // Only its first word proves that the server took the ticket: an opening alone must not shorten the pauses.
      onChanged: () => {
        attempt = 0;
        deps.onChanged();
      },
      onClose: later,
    });
  };

  signal.addEventListener('abort', () => clearTimeout(pause));
  void connect();
  return { wake: () => void (phase === 'pausing' && !signal.aborted && connect()) };
}

interface Turns {
  onOpen(): void;
  onChanged(): void;
  onClose(): void;
}

/** One connection from its opening to its end. */
function hold(deps: LiveDeps, ticket: string, signal: AbortSignal, turns: Turns): void {
  const socket = deps.open();
  let ping: ReturnType<typeof setInterval> | undefined;
  socket.addEventListener('open', () => {
    socket.send(JSON.stringify({ ticket }));
    ping = setInterval(() => socket.send('{"type":"ping"}'), PING_EVERY);
    turns.onOpen();
  });
  socket.addEventListener('message', ({ data }) => {
    if (isChanged(data)) turns.onChanged();
  });
  const close = () => socket.close();
  signal.addEventListener('abort', close);
  socket.addEventListener('close', () => {
    clearInterval(ping);
    signal.removeEventListener('abort', close);
    turns.onClose();
  });
}

function isChanged(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  try {
    return liveMessageSchema.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
