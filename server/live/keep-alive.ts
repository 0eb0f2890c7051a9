import type { WebSocket, WebSocketServer } from 'ws';
import { SECOND } from '../../lib/base/clock.ts';
import type { Log } from '../../lib/base/log.ts';
import type { Hub } from './hub.ts';

/** Under the 30 s after which a browser lets an idle worker go. */
export const BEAT = 20 * SECOND;

/** Beats for everyone, and drops connections whose other end has gone without a word. The answer stops it. */
export function keepAlive(sockets: WebSocketServer, hub: Hub, log: Log, every = BEAT): () => void {
  const answered = new WeakSet<WebSocket>();
  sockets.on('connection', socket => {
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
  });
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answered.delete(socket)) socket.terminate();
      else socket.ping();
    }
    hub.beat().catch(() => log.warn('live beat failed'));
  }, every);
  return () => clearInterval(timer);
}
