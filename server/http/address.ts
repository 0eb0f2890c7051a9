import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The address that the connection comes from; `local` where there is no connection (a test calls the app itself). */
export function addressOf(c: Context): string {
  if (typeof c.env !== 'object' || c.env === null || !('incoming' in c.env)) return 'local';
  return getConnInfo(c).remote.address ?? 'unknown';
}
