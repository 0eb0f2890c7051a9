import type { popup as zh } from '../zh-cn/popup.ts';

export const popup: Record<keyof typeof zh, string> = {
  'popup.title': 'Chorus, my clock',
  'popup.most-urgent': 'Most urgent',
  'popup.calm': 'Nobody waits',
  'popup.calm-text': 'Everything is answered.',
  'popup.says': '{name}: {text}',
  'popup.item': '{name} · {what}',
  'popup.handoff': '{from} → {to}',
  'popup.more': '{n} more',
  'popup.today': 'Today',
  'popup.median': 'median {span}',
  'popup.in-time': '{share}% in time',
  'popup.answered': '{n} answered',
  'popup.nothing-today': 'none answered yet',
};
