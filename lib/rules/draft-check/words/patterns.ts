import type { Level } from '../../../model/red-line.ts';

/** Ways of being reached that no word tells. Named by a word, so that a team can switch them as it does words. */
export const PATTERNS: readonly { word: string; level: Level; pattern: RegExp }[] = [
  { word: '手机号码', level: 'block', pattern: /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g },
  {
    word: '微信号',
    level: 'block',
    pattern: /(?<![a-z])(?:vx?|wx|weixin|微|薇|v信)号? ?[::加] ?[a-z][-_a-z0-9]{5,19}/g,
  },
  { word: 'qq号', level: 'block', pattern: /(?<![a-z])(?:qq|扣扣|企鹅)号? ?[::]? ?[1-9]\d{4,10}(?!\d)/g },
  { word: '邮箱', level: 'ask', pattern: /[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}(?:\.[a-z]{2,10}){1,3}/g },
  {
    word: '网址',
    level: 'block',
    pattern:
      /https?:\/\/[^\s,。、]{1,200}|(?<![a-z0-9@.-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|cn|net|shop|top|xyz|cc|vip|link|me)(?![a-z0-9])/g,
  },
];
