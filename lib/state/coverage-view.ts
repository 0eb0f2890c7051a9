import { create } from 'zustand';
import type { PostRef } from '../messaging/protocol.ts';

interface CoverageView {
  /** The post that is looked at; undefined: all of the account's. */
  post: PostRef | undefined;
  /** The chosen account; undefined: the first. */
  accountId: string | undefined;
  /** 0: today, 1: yesterday, … */
  daysBack: number;
  openPost(post: PostRef): void;
  choose(accountId: string | undefined): void;
  goBack(daysBack: number): void;
}

export const useCoverageView = create<CoverageView>(set => ({
  post: undefined,
  accountId: undefined,
  daysBack: 0,
  openPost: post => set({ post, accountId: post.accountId }),
  choose: accountId => set({ post: undefined, accountId }),
  goBack: daysBack => set({ daysBack }),
}));
