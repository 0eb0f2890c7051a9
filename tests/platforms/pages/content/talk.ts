import type { PracticeMessage } from './types.ts';

type Expect = PracticeMessage['expect'];

/** A message from the other side, `age` minutes old. */
export const peer = (age: number, text: string, expect?: Expect): PracticeMessage => ({
  from: 'peer',
  text,
  age,
  ...(expect && { expect }),
});

/** A message that the account sent. */
export const me = (age: number, text: string): PracticeMessage => ({ from: 'me', text, age });

/** A picture from the other side, with a word drawn on it. */
export const peerPicture = (age: number, picture: string): PracticeMessage => ({
  from: 'peer',
  text: '',
  age,
  picture,
});
