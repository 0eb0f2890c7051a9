import type { Stretch } from './fill-marks.ts';

export interface MarkedStretch extends Stretch {
  /** The query was found here. */
  isHit: boolean;
}

/** Cuts the stretches of a ready text where the query was found; `matches` are ordered [start, end) positions in the whole text. */
export function hitMarks(
  stretches: readonly Stretch[],
  matches: readonly (readonly [number, number])[],
): MarkedStretch[] {
  return stretches.flatMap(stretch => {
    const end = stretch.at + stretch.text.length;
    const inside = matches
      .map(([from, to]): [number, number] => [Math.max(from, stretch.at), Math.min(to, end)])
      .filter(([from, to]) => from < to);
    const cuts = [stretch.at, ...inside.flat(), end];
    // Every second piece lies between two cuts of a match.
    return cuts.slice(1).flatMap((to, index) => {
      const at = cuts[index] ?? 0;
      const text = stretch.text.slice(at - stretch.at, to - stretch.at);
      return text === '' ? [] : [{ ...stretch, text, at, isHit: index % 2 === 1 }];
    });
  });
}
