import { fingerprint } from './fingerprint.ts';
import { createOrdinals, type OrdinalDeps } from './ordinals.ts';

export interface FingerprinterDeps {
  platform: string;
  postKey(): string | undefined;
  essenceOf(element: Element): { name: string; text: string; pictures: number } | undefined;
  rootOf(element: Element): Element | undefined;
  is(element: Element): boolean;
  listOf?: OrdinalDeps['listOf'];
  before?: OrdinalDeps['before'];
}

/** Ids for comments on a page that gives none. Undefined while the page does not say which post it shows, or shows half a comment. */
export function createFingerprinter(deps: FingerprinterDeps): (element: Element) => string | undefined {
  const keyOf = (element: Element) => {
    const essence = deps.essenceOf(element);
    return essence && JSON.stringify([essence.name, essence.text, essence.pictures]);
  };
  const { is, listOf, before } = deps;
  const ordinalOf = createOrdinals({
    keyOf,
    is,
    ...(listOf ? { listOf } : {}),
    ...(before ? { before } : {}),
  });

  return function idOf(element): string | undefined {
    const postKey = deps.postKey();
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
