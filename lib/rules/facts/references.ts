import type { Script } from '../../model/script.ts';

const REFERENCE = /\{\{\s*fact:([^{}|\n]{1,60})(?:\|[^{}\n]{0,60})?\}\}/g;

/** Names of the facts that a text refers to. */
export const factNamesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(REFERENCE)].map(([, name = '']) => name.trim())),
];

type Bodies = Pick<Script, 'body' | 'variants'>;

/** Everything that a script may say. */
export const textsOf = ({ body, variants = [] }: Bodies): string[] => [body, ...variants];

/** Names of the facts that a script refers to in any of its texts. */
export const factNamesOf = (script: Bodies): string[] => [...new Set(textsOf(script).flatMap(factNamesIn))];
