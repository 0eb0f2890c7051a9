import { create } from 'zustand';
import type { PostRef } from '../messaging/protocol.ts';

interface CoverageView {
  /** The post that is looked at; undefined: all of the account's. */
  post: PostRef | undefined;
  /** The chosen account; undefined: the first. */
  accountId: string | undefined;
  openPost(post: PostRef): void;
  choose(accountId: string | undefined): void;
}

export const useCoverageView = create<CoverageView>(set => ({
  post: undefined,
  accountId: undefined,
  openPost: post => set({ post, accountId: post.accountId }),
  choose: accountId => set({ post: undefined, accountId }),
}));
