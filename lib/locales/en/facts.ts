/** Facts and their changes. */
export const facts = {} as const;
