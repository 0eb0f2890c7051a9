import { DAY, HOUR, type Instant, MINUTE } from '../base/clock.ts';
import type { PersonLine } from '../model/person-line.ts';
import { t } from './index.ts';

/** `2 天前在 KOC-03 问过价,得到 ¥199`: what somebody wrote to an account of the matrix, told at `now`. */
export function personWords({ at, accountName, flag, price }: PersonLine, now: Instant): string {
  const what = t(`person.what.${flag ?? 'none'}`);
  const said = t('person.line', { when: ago(now - at), account: accountName, what });
  return price === undefined ? said : t('person.told', { said, price });
}

/** A time that has passed (ms), roughly, as one says it. */
export function ago(ms: number): string {
  if (ms < MINUTE) return t('person.just-now');
  if (ms < HOUR) return t('person.minutes-ago', { n: Math.floor(ms / MINUTE) });
  if (ms < DAY) return t('person.hours-ago', { n: Math.floor(ms / HOUR) });
  return t('person.days-ago', { n: Math.floor(ms / DAY) });
}
