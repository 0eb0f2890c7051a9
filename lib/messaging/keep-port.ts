import { isPush } from './port-words.ts';
import type { Push, Table } from './protocol.ts';

/** The part of a browser port that is needed. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

const ALL_TABLES: Table[] = [
  ...(['items', 'scripts', 'facts', 'accounts', 'handoffs'] as const),
  ...(['escalations', 'policy', 'customers', 'promises', 'session', 'sync', 'composing'] as const),
  ...(['revisions', 'factChanges', 'factReads', 'redLines', 'pictures', 'scriptEdits'] as const),
];

/** Between a lost port and the next, ms: first quickly, as a worker gets up in less, then slower. */
const PAUSES = [100, 500, 2000, 5000];

/** One port that is opened again whenever it is lost, until `close`. `connect` answers undefined when that has become impossible. */
export function keepPort(connect: () => PortLike | undefined, heard: (push: Push) => void) {
  let port: PortLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost = 0;
  let isClosed = false;

  const again = () => {
    port = undefined;
    if (isClosed) return;
    timer = setTimeout(() => open(true), PAUSES[Math.min(lost++, PAUSES.length - 1)]);
  };
  const open = (isAgain: boolean) => {
    const next = attempt(connect);
    if (next === 'impossible') return;
    if (next === 'failed') return again();
    port = next;
    next.onDisconnect.addListener(again);
    next.onMessage.addListener(message => {
      lost = 0;
      if (isPush(message)) heard(message);
    });
    if (isAgain) heard({ type: 'changed', tables: ALL_TABLES });
  };

  open(false);
  return {
    post: (message: unknown) => port?.postMessage(message),
    close() {
      isClosed = true;
      clearTimeout(timer);
      port?.disconnect();
      port = undefined;
    },
  };
}

function attempt(connect: () => PortLike | undefined): PortLike | 'impossible' | 'failed' {
  try {
    return connect() ?? 'impossible';
  } catch {
    return 'failed';
  }
}
