import { demoContent } from '../../server/demo/content.ts';
import type { Services } from './services.ts';
import { nextSteps } from './words.ts';

/** The members of the demo workspace, the one whom `npm start` signs in first. */
export function demoAccounts(): { name: string; email: string; password: string; what: string }[] {
  const { members, accounts } = demoContent;
  return members.map(member => ({
    name: member.name,
    email: member.email,
    password: member.password,
    what: accounts
      .filter(account => account.operatorEmails.includes(member.email))
      .map(account => `${account.name}·${account.role}`)
      .join('、'),
  }));
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
    ...(user ? { signedInAs: user } : {}),
  });
  console.log(text);
}
