import type { PortReply, Push } from './protocol.ts';

/* Both directions of a port are checked: the worker and a page may be of two versions for a moment after an update. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function isPush(message: unknown): message is Push {
  if (!isRecord(message)) return false;
  if (message.type === 'changed') return Array.isArray(message.tables);
  if (message.type === 'palette') return true;
  if (message.type === 'show') return typeof message.itemId === 'string';
  return (
    message.type === 'insert' &&
    typeof message.requestId === 'string' &&
    typeof message.itemId === 'string' &&
    Array.isArray(message.messages) &&
    message.messages.length > 0 &&
    message.messages.every(one => isRecord(one) && typeof one.text === 'string')
  );
}

export const isPortReply = (message: unknown): message is PortReply =>
  isRecord(message) &&
  message.type === 'insert-outcome' &&
  typeof message.requestId === 'string' &&
  ['inserted', 'copied', 'refused'].some(outcome => outcome === message.outcome) &&
  (message.reason === undefined || typeof message.reason === 'string');
