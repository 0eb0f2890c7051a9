import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../base/clock.ts';
import { isResting, type Wait } from '../model/wait.ts';
import { t } from './index.ts';

/** A wait in words. `say` spells it out for a tooltip and for screen readers; it is put into words only when it is asked for. */
export interface WaitWords {
  text: string;
  readonly say: string;
  tone: 'quiet' | 'risk' | 'late' | 'done';
}

/** How long an item has waited, counting up. `wait` is judged at `now` (rules/sla/at). Undefined when there is no clock to show. */
export function waitedWords(wait: Wait, now: Instant): WaitWords | undefined {
  if (wait.state === 'none' || wait.state === 'stopped') return undefined;
  const until = wait.state === 'answered' ? (wait.answeredAt ?? now) : now;
  const [low, high] = [until - wait.latest, until - wait.earliest];
  const span = spanText(low, high);
  if (wait.state === 'answered') {
    return {
      text: t('time.answered', { span }),
      say: t('time.say.answered', { span: spoken(low, high) }),
      tone: 'done',
    };
  }
  const say = () => sayWaited(low, high, wait.state);
  if (wait.state === 'missed') return words(t('time.late', { span }), 'late', say);
  if (wait.state === 'unknown') return words(t('time.maybe-late', { span }), 'risk', say);
  const tone = wait.state === 'at-risk' ? 'risk' : 'quiet';
  if (!isResting(wait, now)) return words(span, tone, say);
  return words(t('time.rests', { span }), tone, () => t('time.say.rests', { waited: say() }));
}

const words = (text: string, tone: WaitWords['tone'], say: () => string): WaitWords => ({
  text,
  tone,
  get say() {
    return say();
  },
});

/** How long is left; once the time is over, how long it has waited. `wait` is judged at `now`. Undefined without a clock. */
export function leftWords(wait: Wait, now: Instant): WaitWords | undefined {
  const { state, due } = wait;
  const running = state === 'waiting' || state === 'at-risk';
  if (!running || !due || isResting(wait, now)) return waitedWords(wait, now);
  const [low, high] = [due.dueAt - now, due.lateAt - now];
  return {
    text: t('time.left', { span: spanText(low, high) }),
    say: t('time.say.left', { span: spoken(low, high) }),
    tone: state === 'at-risk' ? 'risk' : 'quiet',
  };
}

/** A deadline at `due` (UTC ms), as time left or as late. */
export function dueWords(due: Instant, now: Instant): WaitWords {
  const left = due - now;
  const span = spanText(Math.abs(left), Math.abs(left));
  const said = spoken(Math.abs(left), Math.abs(left));
  if (left < 0)
    return { text: t('time.overdue', { span }), say: t('time.overdue', { span: said }), tone: 'late' };
  return { text: t('time.left', { span }), say: t('time.say.left', { span: said }), tone: 'quiet' };
}

/**
 * A span of [low, high] ms as figures: to the second when it is known to the second (1:52, 2:14:08), to the minute
 * when the page says minutes (12 分), else roughly (≈ 40 分).
 */
export function spanText(low: number, high: number): string {
  const width = high - low;
  if (width < 2 * SECOND) return high >= DAY ? t('time.days', { n: Math.floor(high / DAY) }) : figures(high);
  const middle = Math.max(0, (low + high) / 2);
  if (width <= MINUTE && middle < HOUR)
    return t('time.minutes', { n: Math.max(1, Math.floor(middle / MINUTE)) });
  return t('time.about', { span: rounded(middle) });
}

/** `1:52`, `2:14:08`; below zero reads as `0:00`. */
export function figures(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

function rounded(ms: number): string {
  if (ms < 59.5 * MINUTE) return t('time.minutes', { n: Math.max(1, Math.round(ms / MINUTE)) });
  if (ms < 23.5 * HOUR) return t('time.hours', { n: Math.round(ms / HOUR) });
  return t('time.days', { n: Math.round(ms / DAY) });
}

function sayWaited(low: number, high: number, state: Wait['state']): string {
  if (state === 'missed') return t('time.say.late', { span: spoken(low, high) });
  if (high - low > MINUTE) return t('time.say.range', { from: rounded(low), to: rounded(high) });
  return t('time.say.waited', { span: spoken(low, high) });
}

function spoken(low: number, high: number): string {
  const middle = Math.max(0, (low + high) / 2);
  if (middle < MINUTE) return t('time.say.seconds', { n: Math.floor(middle / SECOND) });
  if (middle < HOUR || middle >= DAY) return rounded(middle);
  const [hours, minutes] = [Math.floor(middle / HOUR), Math.floor(middle / MINUTE) % 60];
  return `${t('time.hours', { n: hours })} ${t('time.minutes', { n: minutes })}`;
}
