import { demoContent } from '../../server/demo/content.ts';
import { PRACTICE_BUILD } from '../build/extension.ts';
import type { Services } from './services.ts';
import { nextSteps, words } from './words.ts';

export interface DemoAccount {
  name: string;
  email: string;
  password: string;
  /** Names of the social accounts that this member answers as. */
  accountNames: string[];
  /** What the member does, in words. */
  what: string;
}

/** The members of the demo workspace, the one whom `npm start` signs in first. */
export function demoAccounts(): DemoAccount[] {
  return demoContent.members.map(({ name, email, password, role }) => {
    const own = demoContent.accounts.filter(account => account.operatorEmails.includes(email));
    return {
      name,
      email,
      password,
      accountNames: own.map(account => account.name),
      what: words.member(role, own),
    };
  });
}

/** Prints what to do now. @param user who is signed in in the opened browser @param took ms */
export function tellNext(services: Services, user: string | undefined, took: number): void {
  const accounts = demoAccounts();
  const text = nextSteps({
    server: services.server,
    practice: services.practice.index,
    accounts,
    password: accounts[0]?.password ?? '',
    took,
    extension: PRACTICE_BUILD,
    ...(user ? { signedInAs: user } : {}),
  });
  console.log(text);
}
