/** What work teaches the library. */
export const usage = {} as const;
