import type { ServedMessage } from '../message-shapes.ts';
import { showsMessage } from '../truth.ts';
import { h } from './dom.ts';
import { wordsWithFaces } from './faces.ts';

/** So long a silence, in ms, has a time put behind it. */
const SILENCE = 5 * 60_000;
const two = (count: number): string => String(count).padStart(2, '0');

/** `11月21日 23:58`, as the list of conversations has it. */
export function monthTime(at: number): string {
  const date = new Date(at);
  return `${two(date.getMonth() + 1)}月${two(date.getDate())}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A message, with the time above it when it comes after a silence. */
export function messageRow(message: ServedMessage, before: ServedMessage | undefined): HTMLElement {
  const { mine, at, person } = message;
  const side = mine ? 'content-right' : 'content-left';
  const face = h('img', { class: 'avatar', src: person.avatar, alt: '' });
  const row = h('div', `${side} content`, ...(mine ? [said(message), face] : [face, said(message)]));
  showsMessage(row, message);
  const isLate = before === undefined || at - before.at > SILENCE;
  return h('div', 'session-msg', isLate ? h('div', 'msg-time', monthTime(at)) : null, row);
}

function said({ text, picture }: ServedMessage): HTMLElement {
  if (picture) return h('div', 'image-wrapper', h('img', { class: 'msg-img', src: picture, alt: '' }));
  return h('div', 'text-wrapper', h('div', 'message-plain', ...wordsWithFaces(text)));
}
