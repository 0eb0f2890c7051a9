/** Writing and reviewing scripts. */
export const scripts = {} as const;
