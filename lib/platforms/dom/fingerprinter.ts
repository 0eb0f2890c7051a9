import { fingerprint } from './fingerprint.ts';
import { createOrdinals, type OrdinalDeps } from './ordinals.ts';

export interface FingerprinterDeps {
  platform: string;
  postKey(element: Element): string | undefined;
  /** Pages that list several posts: the one of this comment; equal comments are only counted under one. */
  ownPostKey?(element: Element): string | undefined;
  essenceOf(element: Element): { name: string; text: string; pictures: number } | undefined;
  rootOf(element: Element): Element | undefined;
  is(element: Element): boolean;
  listOf?: OrdinalDeps['listOf'];
  before?: OrdinalDeps['before'];
  /** Absent: by their order in the list. Gets what makes two comments equal. */
  ordinals?(keyOf: OrdinalDeps['keyOf']): (element: Element) => number | undefined;
}

/** Ids for comments on a page that gives none. Undefined while the page does not say which post it shows, or shows half a comment. */
export function createFingerprinter(deps: FingerprinterDeps): (element: Element) => string | undefined {
  const keyOf = (element: Element) => {
    const essence = deps.essenceOf(element);
    if (!essence) return undefined;
    return JSON.stringify([essence.name, essence.text, essence.pictures, deps.ownPostKey?.(element)]);
  };
  const { is, listOf, before } = deps;
  const ordinalOf =
    deps.ordinals?.(keyOf) ??
    createOrdinals({
      keyOf,
      is,
      ...(listOf ? { listOf } : {}),
      ...(before ? { before } : {}),
    });

  return function idOf(element): string | undefined {
    const postKey = deps.postKey(element);
    const essence = deps.essenceOf(element);
    const ordinal = ordinalOf(element);
    if (postKey === undefined || !essence || ordinal === undefined) return undefined;
    const root = deps.rootOf(element);
    const parent = root && idOf(root);
    if (root && parent === undefined) return undefined;
    const { name: author, text, pictures } = essence;
    return fingerprint({ platform: deps.platform, postKey, parent, author, text, pictures, ordinal });
  };
}
