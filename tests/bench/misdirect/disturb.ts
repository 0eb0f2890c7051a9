import { pick } from './random.ts';

export const DISTURBANCES = [
  'nothing',
  'recycle',
  'scroll',
  'arrive',
  'rename',
  'remove',
  'close',
  'go',
  'another',
] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

export interface Victims {
  /** The row of the page for which the script was chosen. */
  row: Element | undefined;
  random: () => number;
  /** Addresses of this site to which the page goes without loading. */
  paths: readonly string[];
  /** Chooses a script for somebody else meanwhile. */
  another(): void;
}

const PARTS = 'a, span, b, strong, p, div';

/** What pages do while a script is on its way into a box. A page that cannot do one of these does nothing. */
export function disturb(kind: Disturbance, { row, random, paths, another }: Victims): void {
  const { practice } = window;
  const deeds: Record<Disturbance, () => void> = {
    nothing: () => undefined,
    recycle: () => practice.recycle(),
    scroll: () => void practice.scroll(Math.round((random() - 0.3) * 1200)),
    arrive: () => void arrive(random),
    rename: () => renameIn(row, random),
    remove: () => row?.remove(),
    close: () => close(row),
    go: () => {
      const path = pick(paths, random);
      if (path !== undefined) practice.go(path);
    },
    another,
  };
  deeds[kind]();
}

function arrive(random: () => number): Promise<unknown> {
  const text = `刚来的 ${Math.floor(random() * 1e6)}`;
  const adding = window.practice.comments
    ? window.practice.add({ who: '新来的人', text })
    : window.practice.addMessage({ text, from: random() < 0.5 ? 'me' : 'peer' });
  return adding.catch(() => undefined);
}

/** The row comes to stand for somebody else, without being replaced. */
function renameIn(row: Element | undefined, random: () => number): void {
  const leaves = [...(row?.querySelectorAll(PARTS) ?? [])].filter(one => one.childElementCount === 0);
  const leaf = pick(leaves, random);
  if (leaf) leaf.textContent = '别的人';
}

function close(row: Element | undefined): void {
  const editor = row?.querySelector<HTMLElement>('textarea, input, [contenteditable="true"]');
  editor?.remove();
}
