import { digest } from '../../../../lib/base/id.ts';

export const MINUTE = 60_000;

/** Like the real ids: the first eight hex digits are the time of creation in seconds. */
export const idFor = (key: string, at: number): string =>
  Math.floor(at / 1000)
    .toString(16)
    .padStart(8, '0') + digest(key);
