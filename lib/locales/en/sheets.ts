/** Import and export. */
export const sheets = {} as const;
