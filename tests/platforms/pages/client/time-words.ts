const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (count: number): string => String(count).padStart(2, '0');
const dayOf = (at: number): number => {
  const date = new Date(at);
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / DAY);
};

function underDay(age: number): string | undefined {
  if (age < MINUTE) return '刚刚';
  if (age < HOUR) return `${Math.floor(age / MINUTE)}分钟前`;
  return undefined;
}

/** Xiaohongshu: minutes and hours of the same day, `昨天 15:59`, days within the week, then the date. */
export function xiaohongshuTime(at: number, now: number): string {
  const age = now - at;
  const date = new Date(at);
  const passed = dayOf(now) - dayOf(at);
  const short = underDay(age);
  if (short) return short;
  if (passed <= 0) return `${Math.floor(age / HOUR)}小时前`;
  if (passed === 1) return `昨天 ${two(date.getHours())}:${two(date.getMinutes())}`;
  if (passed <= 7) return `${passed}天前`;
  const day = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()}-${day}`;
}

/** Kuaishou's creator centre: relative, however old. */
export function kuaishouTime(at: number, now: number): string {
  const age = now - at;
  if (age >= DAY) return `${Math.floor(age / DAY)}天前`;
  return underDay(age) ?? `${Math.floor(age / HOUR)}小时前`;
}

/** Douyin's creator centre: relative within a day, then month, day and minute, with the year where it is another. */
export function douyinTime(at: number, now: number): string {
  const age = now - at;
  if (age < DAY) return underDay(age) ?? `${Math.floor(age / HOUR)}小时前`;
  const date = new Date(at);
  const year = date.getFullYear() === new Date(now).getFullYear() ? '' : `${date.getFullYear()}年`;
  return `${year}${two(date.getMonth() + 1)}月${two(date.getDate())}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `2026-05-28 09:03:19` */
export function fullTime(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** `2026年05月25日 14:43` */
export function chineseTime(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}年${two(date.getMonth() + 1)}月${two(date.getDate())}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `1.2万` from ten thousand on. */
export const countWords = (count: number): string =>
  count < 10_000 ? String(count) : `${(Math.floor(count / 1000) / 10).toString().replace(/\.0$/, '')}万`;

/** Weibo: minutes, the time of today, then day and minute with two digits of the year. */
export function weiboTime(at: number, now: number): string {
  const date = new Date(at);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (now - at < HOUR) return underDay(now - at) ?? clock;
  if (dayOf(now) === dayOf(at)) return `今天 ${clock}`;
  return `${two(date.getFullYear() % 100)}-${date.getMonth() + 1}-${date.getDate()} ${clock}`;
}

/** Weibo's messages: the minute, with the day where it is another. */
export function weiboChatTime(at: number, now: number): string {
  const date = new Date(at);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const passed = dayOf(now) - dayOf(at);
  if (passed <= 0) return clock;
  if (passed === 1) return `昨天${clock}`;
  const year = date.getFullYear() === new Date(now).getFullYear() ? '' : `${date.getFullYear()}-`;
  return `${year}${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock}`;
}

/** Douyin's public site: counted in minutes, hours, days and weeks, then months and years. */
export function douyinWebTime(at: number, now: number): string {
  const days = Math.floor((now - at) / DAY);
  if (days < 1) return underDay(now - at) ?? `${Math.floor((now - at) / HOUR)}小时前`;
  if (days < 7) return `${days}天前`;
  if (days < 30) return `${Math.floor(days / 7)}周前`;
  return days < 365 ? `${Math.floor(days / 30)}月前` : `${Math.floor(days / 365)}年前`;
}

/** Douyin's messages: minutes within the hour, then the time of day, and the day where it is another. */
export function douyinChatTime(at: number, now: number): string {
  const date = new Date(at);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const passed = dayOf(now) - dayOf(at);
  if (now - at < HOUR) return underDay(now - at) ?? clock;
  if (passed <= 0) return clock;
  if (passed === 1) return `昨天 ${clock}`;
  if (passed < 7) return `周${'日一二三四五六'[date.getDay()]} ${clock}`;
  const day = `${two(date.getMonth() + 1)}/${two(date.getDate())} ${clock}`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()}/${day}`;
}

/** 飞鸽: the second within the day, the date before it else. */
export function feigeTime(at: number): string {
  const words = fullTime(at);
  return dayOf(at) === dayOf(Date.now()) ? words.slice(11) : words;
}
