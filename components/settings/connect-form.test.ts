import { expect, test } from 'vitest';
import { addressOf, checkJoin, checkSignIn, invitationOf } from './connect-form.ts';

const draft = {
  server: 'http://localhost:8787/',
  link: 'https://chorus.example.com/join?invitation=inv-1',
  name: ' 王小满 ',
  email: ' wang@example.com ',
  password: 'long-enough',
};

test('a good draft goes out trimmed', () => {
  expect(checkSignIn(draft)).toEqual({
    ok: true,
    input: { server: 'http://localhost:8787', email: 'wang@example.com', password: 'long-enough' },
  });
  expect(checkJoin(draft)).toMatchObject({
    ok: true,
    input: { server: 'https://chorus.example.com', invitationId: 'inv-1', name: '王小满' },
  });
});

test('each field that is not right says so', () => {
  const wrong = {
    server: 'localhost:8787',
    link: 'https://a.example/',
    name: '',
    email: 'nobody',
    password: '',
  };
  expect(checkSignIn(wrong)).toMatchObject({ ok: false, errors: { server: /./, email: /./, password: /./ } });
  const joined = checkJoin({ ...wrong, password: 'short' });
  expect(joined.ok ? [] : Object.keys(joined.errors).toSorted()).toEqual([
    'email',
    'link',
    'name',
    'password',
  ]);
});

test('an address is http or https and nothing else', () => {
  expect(addressOf('javascript:alert(1)')).toBeUndefined();
  expect(addressOf('https://')).toBeUndefined();
  expect(invitationOf('javascript:alert(1)?invitation=x')).toBeUndefined();
});
