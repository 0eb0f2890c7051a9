/** What went on, for whoever debugs. Never a token, a password or the text of a comment or script. */
export interface Log {
  info(what: string, facts?: Facts): void;
  warn(what: string, facts?: Facts): void;
}

type Facts = Record<string, string | number | boolean | undefined>;

export const consoleLog: Log = {
  info: (what, facts) => console.info(`[chorus] ${what}`, facts ?? ''),
  warn: (what, facts) => console.warn(`[chorus] ${what}`, facts ?? ''),
};
