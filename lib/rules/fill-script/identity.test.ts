import { expect, test } from 'vitest';
import { saysIdentity } from './identity.ts';

test('an identity is said wherever it stands, however it is spaced', () => {
  expect(saysIdentity('我是品牌 员工小陈,敏感肌可以用', '品牌员工')).toBe(true);
  expect(saysIdentity('(PR合作)试了两周', 'pr 合作')).toBe(true);
  expect(saysIdentity('敏感肌可以用', '员工')).toBe(false);
});
