import { digest } from '../../base/id.ts';
import { type Script, type ScriptContent, scriptContentSchema } from '../../model/script.ts';

const FIELDS = scriptContentSchema.keyof().options;

/** What is written and reviewed, without what a row says beside it; keys in the order of the schema, so that equal ones read alike. */
export const contentOf = (row: ScriptContent): ScriptContent =>
  Object.fromEntries(
    FIELDS.flatMap(field => (row[field] === undefined ? [] : [[field, row[field]]])),
  ) as ScriptContent;

const textOf = (row: ScriptContent): string => JSON.stringify(contentOf(row));

export const sameContent = (a: ScriptContent, b: ScriptContent): boolean => textOf(a) === textOf(b);

/** Names one text: what a change says that it was written over. */
export const contentDigest = (row: ScriptContent): string => digest(textOf(row));

/** Seen by its owner alone; it is not reviewed. */
export const isMine = (content: Pick<ScriptContent, 'scope'>): boolean => content.scope === 'mine';

/** Number of the version that operators have; 0: none yet. */
export const versionOf = (script: Pick<Script, 'version'> | undefined): number =>
  script ? (script.version ?? 1) : 0;
