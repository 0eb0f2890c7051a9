import type { Fact } from '../../model/fact.ts';
import type { FactGroup } from './fact-group.ts';
import { squeeze } from './read-text.ts';

/** What a fact's name ends with beyond what it is about. */
const ABOUT =
  /(?:的?(?:到手价?|券后价?|活动价|直播间?价|日常价|优惠价|会员价|售价|价格|价钱|定价|价|规格|容量|净含量|含量|浓度|核心成分|成分|赠品|内容|时间|日期|优惠))$/;

/** What a fact is about: 三件套 of 三件套到手价. A fact that is only called 到手价 is about everything that nothing else is named of. */
export const subjectOf = ({ name }: Pick<Fact, 'name'>): string => name.replace(ABOUT, '').trim() || name;

/** A name that says only what kind of fact it is. */
export const isGeneric = (name: string): boolean => name.replace(ABOUT, '').trim() === '';

/** Things that have a price and are none of ours: what is said of them is not said of a product named before. */
const OTHER_THINGS =
  '口红 唇釉 粉底 气垫 眼霜 眼影 面膜 水乳 乳液 爽肤水 化妆水 卸妆 洗面奶 洁面 精华 面霜 防晒 喷雾 身体乳 护手霜 洗发水 沐浴露 香水 美容仪 套装 礼盒 三件套 小样 中样 旅行装 正装 别家 别人家 隔壁 竞品 大牌 其他';

/** Everything that a draft may call a group, with whose name it is; `undefined`: several things are called so, or others alone. */
export function namesOf(groups: readonly FactGroup[]): Map<string, number | undefined> {
  const names = new Map<string, number | undefined>();
  const add = (name: string, owner: number) => {
    if (name.length < 2) return;
    names.set(name, names.has(name) && names.get(name) !== owner ? undefined : owner);
  };
  for (const [index, group] of groups.entries()) for (const name of ownNames(group)) add(name, index);
  addEndings(groups, names);
  for (const thing of OTHER_THINGS.split(' ')) if (!names.has(thing)) names.set(thing, undefined);
  return names;
}

/** Its product, and what its facts are named after. */
const ownNames = ({ name, facts }: FactGroup): Set<string> =>
  new Set([name, ...facts.map(({ fact }) => subjectOf(fact))].map(squeeze));

/** 精华 for 舒缓修护精华, while nothing else ends so. */
function addEndings(groups: readonly FactGroup[], names: Map<string, number | undefined>): void {
  const endings = new Map<string, number | undefined>();
  for (const [index, { name }] of groups.entries()) {
    const whole = squeeze(name);
    for (let from = 1; from <= whole.length - 2; from++) {
      const ending = whole.slice(from);
      endings.set(ending, endings.has(ending) && endings.get(ending) !== index ? undefined : index);
    }
  }
  for (const [ending, owner] of endings) if (!names.has(ending)) names.set(ending, owner);
}
