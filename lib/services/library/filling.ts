import { t } from '../../locales/index.ts';
import '../../locales/all-words.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { Item } from '../../model/item.ts';
import type { ReadyScript } from '../../model/ready-script.ts';
import type { Script } from '../../model/script.ts';
import { channelOf } from '../../rules/facts/channel.ts';
import { type Filling, fillScript } from '../../rules/fill-script/fill.ts';
import { saysIdentity } from '../../rules/fill-script/identity.ts';
import { dueVariant } from '../../rules/fill-script/variants.ts';
import { allFacts } from '../../store/facts.ts';
import type { Core } from '../core.ts';

/** For what a script is made ready. */
export interface Occasion {
  page?: PageContext | undefined;
  item?: Item | undefined;
  /** Name of the account that answers. */
  ownName?: string | undefined;
  /** What that account says of itself, and whether the policy wants it said in each reply. */
  identity?: string | undefined;
  mustIdentify?: boolean;
  /** Name of the account that it is handed to. */
  receiverName?: string | undefined;
  /** Which ways of saying each script that account has used, the latest first. */
  lately?: ReadonlyMap<string, readonly number[]>;
}

/** The values that a page gives; their names are what script writers type between the braces. */
export function valuesOf({ page, item, ownName, identity, receiverName }: Occasion): Filling['values'] {
  return {
    昵称: item?.author.name,
    我的账号: ownName ?? page?.account?.name,
    身份: identity,
    转交账号: receiverName,
    标题: item?.post.title ?? page?.post.title,
  };
}

/** Fills with the facts as they stand at the moment of filling: what was made ready for an occasion may be kept for a while. */
export async function fillerFor(
  core: Core,
  occasion: Occasion,
): Promise<(script: Script, variant?: number) => ReadyScript> {
  const filling: Omit<Filling, 'now'> = {
    values: valuesOf(occasion),
    facts: await allFacts(core.db),
    channel: channelOf(occasion.page?.platform ?? occasion.item?.platform),
  };
  return (script, variant) => {
    const ready = fillScript(script, { ...filling, now: core.clock() }, variant ?? dueOf(script, occasion));
    const hint = hintOf(ready.text, occasion);
    return hint === undefined ? ready : { ...ready, hint };
  };
}

/** Which way of saying it this account has not used for longest. */
const dueOf = ({ id, variants = [] }: Script, { lately }: Occasion): number =>
  variants.length === 0 ? 0 : dueVariant(variants.length + 1, lately?.get(id) ?? []);

/** Said here, so that no page carries the words. */
function hintOf(text: string, { mustIdentify, identity, ownName = '' }: Occasion): string | undefined {
  if (!mustIdentify) return undefined;
  if (!identity) return t('identity.unset', { name: ownName });
  return saysIdentity(text, identity) ? undefined : t('identity.missing', { identity });
}
