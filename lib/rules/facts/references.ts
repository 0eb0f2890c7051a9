import type { Script } from '../../model/script.ts';
import { partsOf } from '../fill-script/places.ts';

type Bodies = Pick<Script, 'body' | 'variants'>;

/** Everything that a script may say, the body first. */
export const textsOf = ({ body, variants = [] }: Bodies): string[] => [body, ...variants];

/** Names of the facts that a script refers to in any of its texts. */
export const factNamesOf = (script: Bodies): string[] => [
  ...new Set(
    textsOf(script)
      .filter(text => text.includes('fact:'))
      .flatMap(partsOf)
      .flatMap(part => (part.kind === 'fact' ? part.name : [])),
  ),
];
