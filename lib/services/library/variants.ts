import type { ItemEvent } from '../../model/event.ts';

const VARIANT = /^variant:(\d{1,3})$/;

/** What the event of a use says of the way in which it was said; nothing for the first. */
export const detailOf = (variant: number): Pick<ItemEvent, 'detail'> =>
  variant > 0 ? { detail: `variant:${variant}` } : {};

/** Which ways of saying each script this account has used, the latest first. `uses` come so. */
export function latelySaid(
  uses: readonly ItemEvent[],
  accountId: string | undefined,
): Map<string, readonly number[]> {
  const said = new Map<string, number[]>();
  for (const use of uses) {
    if (use.scriptId === undefined || use.accountId !== accountId) continue;
    const variant = Number(VARIANT.exec(use.detail ?? '')?.[1] ?? 0);
    said.set(use.scriptId, [...(said.get(use.scriptId) ?? []), variant]);
  }
  return said;
}
