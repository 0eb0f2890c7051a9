import { normalText } from '../base/text.ts';
import type { PageContext } from '../messaging/protocol.ts';
import type { Account } from '../model/account.ts';
import type { Member } from '../model/member.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Policy } from '../model/policy.ts';
import { isConversation } from '../rules/item/conversation.ts';
import { may } from '../rules/permission.ts';
import { wholePolicy } from '../rules/policy/whole.ts';
import type { Hours } from '../rules/sla/always.ts';
import { hoursOf } from '../rules/sla/hours.ts';
import { allAccounts } from '../store/accounts.ts';
import { policyRow } from '../store/policy.ts';
import { type Core, memberOf } from './core.ts';

/** Who looks at what, with all that is needed to judge it. */
export interface Scene {
  member: Member;
  accounts: Account[];
  policy: Policy;
  /** The matrix account that is logged in on the page; undefined in the panel, or when the workspace does not know it. */
  own?: Account;
  /** The matrix account whose post it is; of a conversation, the one logged in. */
  host?: Account;
  now: number;
}

/** Undefined when nobody is signed in. */
export async function sceneOf(core: Core, page?: PageContext): Promise<Scene | undefined> {
  const member = await memberOf(core);
  if (!member) return undefined;
  const [accounts, row] = await Promise.all([allAccounts(core.db), policyRow(core.db)]);
  const scene: Scene = { member, accounts, policy: wholePolicy(row), now: core.clock() };
  if (!page) return scene;
  const own = page.account && identify(accounts, page.platform, page.account);
  const author = { id: page.post.authorId, name: page.post.authorName };
  const host = isConversation(page.post) ? own : identify(accounts, page.platform, author);
  return { ...scene, ...(own ? { own } : {}), ...(host ? { host } : {}) };
}

/** The account that the page means: by the platform's user id, else by name where no id speaks against it. */
export function identify(
  accounts: readonly Account[],
  platform: PlatformId,
  named: { id?: string | undefined; name?: string | undefined },
): Account | undefined {
  const here = accounts.filter(account => account.platform === platform);
  const byId = named.id && here.find(account => account.platformUserId === named.id);
  if (byId) return byId;
  const name = normalText(named.name ?? '');
  if (name === '') return undefined;
  return here.find(account => normalText(account.name) === name && (!account.platformUserId || !named.id));
}

export const accountById = (scene: Scene, id: string | undefined): Account | undefined =>
  scene.accounts.find(account => account.id === id);

export const operates = (scene: Scene, account: Account | undefined): boolean =>
  account?.operatorIds.includes(scene.member.id) ?? false;

export const myAccounts = (scene: Scene): Account[] =>
  scene.accounts.filter(account => operates(scene, account));

/** Whose items a member follows: the own accounts'; without any, whoever answers for the team follows all. */
export function watchedAccounts(scene: Scene): Account[] {
  const mine = myAccounts(scene);
  return mine.length === 0 && may(scene.member.role, 'write-policy') ? scene.accounts : mine;
}

/** When the account is on duty. */
export const hoursAt = (scene: Scene, accountId: string | undefined): Hours =>
  hoursOf(accountById(scene, accountId)?.dutyHours);
