import { everything } from '../everything.ts';
import type { Chance } from '../random.ts';
import { changeAccount } from './account.ts';
import { focused } from './focused.ts';
import { parentOf } from './sending.ts';

export const DISTURBANCES = [
  'nothing',
  'recycle',
  'scroll',
  'arrive',
  'flood',
  'load',
  'rename',
  'remove',
  'move',
  'take away',
  'close',
  'turn',
  'go',
  'another',
  'account',
] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

export interface Victims {
  /** Words of the comment for which the script was chosen. */
  words: string;
  chance: Chance;
  /** Addresses of this site to which the page goes without loading. */
  paths: readonly string[];
  /** Conversations that are not open, as CSS. */
  others: string | undefined;
  /** Chooses a script for somebody else meanwhile. */
  another(): void;
  /** Says that the page is of no more use. */
  broken(): void;
  /** Says that another account is logged in from now on. */
  changed(): void;
}

/** What pages and their operators do while a script is on its way into a box. A page that cannot do one of these does nothing. */
export function disturb(kind: Disturbance, victims: Victims): void {
  const { chance, paths, another } = victims;
  const { practice } = window;
  const row = rowWith(victims.words);
  const deeds: Record<Disturbance, () => void> = {
    nothing: () => undefined,
    recycle: () => practice.recycle(),
    scroll: () => void practice.scroll(Math.round((chance.next() - 0.3) * 1200)),
    arrive: () => void arrive(chance),
    flood: () => void practice.flood(12, 4),
    load: () => {
      practice.loadAll();
      void practice.loadOlder().catch(() => undefined);
    },
    rename: () => renameIn(row, chance),
    remove: () => row?.remove(),
    move: () => row?.parentElement?.append(row),
    'take away': () => {
      focused()?.remove();
      victims.broken();
    },
    close: () => close(chance),
    turn: () => turn(victims),
    go: () => {
      const path = chance.any(paths);
      if (path !== undefined) practice.go(path);
    },
    another,
    account: () => changeAccount() && victims.changed(),
  };
  deeds[kind]();
}

/** The smallest element with these words, or the one around it; never a part of an editor, which no page takes apart by itself. */
function rowWith(words: string): Element | undefined {
  const start = words.slice(0, 12);
  if (start === '') return undefined;
  const found = [...everything(document.body)].findLast(
    one => one.textContent?.includes(start) && !(one instanceof HTMLElement && one.isContentEditable),
  );
  return found && parentOf(found);
}

function arrive(chance: Chance): Promise<unknown> {
  const text = `刚来的 ${chance.below(1e6)}`;
  const adding = window.practice.comments
    ? window.practice.add({ who: '新来的人', text })
    : window.practice.addMessage({ text, from: chance.flip(0.5) ? 'me' : 'peer' });
  return adding.catch(() => undefined);
}

/** The row comes to stand for somebody else, without being replaced. */
function renameIn(row: Element | undefined, chance: Chance): void {
  const leaves = row ? [...everything(row)].filter(one => one.childElementCount === 0) : [];
  const leaf = chance.any(leaves);
  if (leaf) leaf.textContent = '别的人';
}

const shown = (words: RegExp): HTMLElement[] =>
  [...everything(document.body)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.childElementCount === 0 &&
      words.test(one.textContent?.trim() ?? '') &&
      one.checkVisibility(),
  );

/** As an operator closes a box: by 取消, by Escape, or by a press beside it. */
function close(chance: Chance): void {
  const editor = focused();
  const ways = [
    () => chance.any(shown(/^取消$/))?.click(),
    () =>
      editor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })),
    () => {
      editor?.blur();
      for (const type of ['pointerdown', 'mousedown', 'mouseup'])
        document.body.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      document.body.click();
    },
  ] as const;
  chance.pick(ways)();
}

/** The operator turns to somebody else: presses another 回复, or opens another conversation. */
function turn({ chance, others }: Victims): void {
  const rows = others === undefined ? [] : [...everything()].filter(one => one.matches(others));
  const controls = rows.length > 0 ? rows : shown(/^回复$/);
  const one = chance.any(controls);
  if (one instanceof HTMLElement) one.click();
}
