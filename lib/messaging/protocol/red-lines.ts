import type { RedLine } from '../../model/red-line.ts';

/** A red line as the team has it now. */
export interface RedLineView {
  row: RedLine;
  /** Chorus brings it along; the row is the team's once it was changed. */
  isBuiltIn: boolean;
  isChanged: boolean;
}

export type RedLinesSaved = { ok: true } | { ok: false; reason: 'forbidden' | 'invalid'; detail?: string };

export interface RedLinesService {
  /** The team's own first, the newest first, then what is built in. */
  list(): Promise<RedLineView[]>;
  /** All or none of them. */
  save(input: { rows: RedLine[] }): Promise<RedLinesSaved>;
}
