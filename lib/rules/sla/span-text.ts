import { failed, ok, type Result } from '../../base/result.ts';
import { daySpansSchema, type Span } from '../../model/duty-hours.ts';

const WHOLE: Span[] = [[0, 1440]];
const SPAN = /^(\d{1,2})(?::([0-5]\d))?-(\d{1,2})(?::([0-5]\d))?$/;
const CLOSED = /^(?:休息?|不值班|关|closed|off|-)?$/;
const ALL_DAY = /^(?:全天|24小时|24h|allday)$/;

/**
 * Spans of a day as people write them: `9:00-12:00, 13:00-18:00`, `9-18`, `全天`; nothing or `休` is closed. Full-width signs and `~`, `至`, `到`
 * for the dash are read, too. `not-a-span`: something else stands there; `not-in-order`: they overlap, touch or end before they begin.
 */
export function readSpans(text: string): Result<Span[], 'not-a-span' | 'not-in-order'> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*(?:[~～–—至到]|-+)\s*/g, '-')
    .trim();
  if (CLOSED.test(plain)) return ok([]);
  if (ALL_DAY.test(plain.replace(/\s/g, ''))) return ok(WHOLE);
  const spans: Span[] = [];
  for (const part of plain.split(/[\s,;、;]+/).filter(Boolean)) {
    const span = SPAN.exec(part);
    if (!span) return failed('not-a-span');
    const [, from = '', fromMinute = '0', to = '', toMinute = '0'] = span;
    spans.push([Number(from) * 60 + Number(fromMinute), Number(to) * 60 + Number(toMinute)]);
  }
  if (spans.flat().some(minute => minute > 1440)) return failed('not-a-span');
  const checked = daySpansSchema.safeParse(spans);
  return checked.success ? ok(checked.data) : failed('not-in-order');
}

/** The same spans in words that `readSpans` reads. */
export const spansText = (spans: readonly Span[]): string =>
  spans.map(([from, to]) => `${clockText(from)}-${clockText(to)}`).join(', ');

const clockText = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
