import type { Chance } from '../random.ts';
import { everyList } from './shapes.ts';
import { everyElement, isElement, type TreeElement, textOf } from './tree.ts';

const OTHERS: Record<string, readonly [string, ...string[]]> = {
  回复: ['回应', '答复', '评论'],
  赞: ['喜欢', '点赞'],
  举报: ['投诉', '反馈'],
  删除: ['移除', '删掉'],
  置顶: ['顶上去', '放最前'],
  展开: ['查看'],
  收起: ['合上'],
  发送: ['发布', '提交'],
};
const FEWEST = 3;

/** Other words for actions, wherever they stand as actions: alone in their element, as often as there are comments; and in placeholders. */
export function changeWords(root: TreeElement, chance: Chance, strength: number): string {
  const chosen = Object.entries(OTHERS).filter(() => chance.flip(strength));
  const told: string[] = [];
  for (const [word, others] of chosen) {
    const other = chance.pick(others);
    told.push(`${word}→${other}`);
    const places = [...everyList(root)].flatMap(({ around, list }) =>
      around.content
        ? []
        : list.flatMap((one, index) => (!isElement(one) && one.trim() === word ? [{ list, index }] : [])),
    );
    if (places.length >= FEWEST) {
      for (const { list, index } of places) {
        const one = list[index];
        if (one !== undefined) list[index] = textOf(one).replace(word, other);
      }
    }
    for (const { element } of everyElement(root)) {
      for (const name of ['placeholder', 'aria-placeholder', 'data-placeholder']) {
        const said = element.attributes[name];
        if (said?.startsWith(word)) element.attributes[name] = other + said.slice(word.length);
      }
    }
  }
  return told.length > 0 ? `says ${told.join(' ')}` : 'says the same';
}
