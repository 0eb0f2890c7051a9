/** What the check of a draft says. */
export const drafts = {} as const;
