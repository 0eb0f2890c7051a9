import type { PageContext } from '../../messaging/protocol.ts';
import type { Item } from '../../model/item.ts';
import type { ReadyScript } from '../../model/ready-script.ts';
import type { Script } from '../../model/script.ts';
import { type Filling, fillScript } from '../../rules/fill-script/fill.ts';
import { allFacts } from '../../store/facts.ts';
import type { Core } from '../core.ts';

/** For what a script is made ready. */
export interface Occasion {
  page?: PageContext | undefined;
  item?: Item | undefined;
  /** Name of the account that answers. */
  ownName?: string | undefined;
  /** Name of the account that it is handed to. */
  receiverName?: string | undefined;
}

/** The values that a page gives; their names are what script writers type between the braces. */
export function valuesOf({ page, item, ownName, receiverName }: Occasion): Filling['values'] {
  return {
    昵称: item?.author.name,
    我的账号: ownName ?? page?.account?.name,
    转交账号: receiverName,
    标题: item?.post.title ?? page?.post.title,
  };
}

/** Fills with the facts as they stand now. */
export async function fillerFor(core: Core, occasion: Occasion): Promise<(script: Script) => ReadyScript> {
  const filling = { values: valuesOf(occasion), facts: await allFacts(core.db), now: core.clock() };
  return script => fillScript(script, filling);
}
