const UNITS: Record<string, number> = { 万: 1e4, 亿: 1e8, w: 1e4, W: 1e4, k: 1e3, K: 1e3, 千: 1e3 };
const COUNT = /^([\d,，]+(?:\.\d+)?)\s*([万亿千wWkK]?)\s*\+?$/;
/** What stands in place of a zero. */
const NONE = new Set(['赞', '点赞', '喜欢', '回复', '收藏', '评论']);

/** A number as the sites write it: `1.2万` → 12000, `2,942` → 2942, `赞` → 0. Undefined when it says none. */
export function countOf(text: string): number | undefined {
  const words = text.trim();
  if (NONE.has(words)) return 0;
  const match = COUNT.exec(words);
  if (!match) return undefined;
  const [, digits = '', unit = ''] = match;
  const count = Math.round(Number(digits.replaceAll(/[,，]/g, '')) * (UNITS[unit] ?? 1));
  return Number.isSafeInteger(count) ? count : undefined;
}

/** The first number in a sentence: `共 1,204 条评论` → 1204. */
export function countWithin(text: string): number | undefined {
  const found = /[\d,，]+(?:\.\d+)?\s*[万亿千wWkK]?/.exec(text.slice(0, 200))?.[0];
  return found === undefined ? undefined : countOf(found);
}
