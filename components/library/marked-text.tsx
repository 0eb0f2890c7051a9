import type { MarkedStretch } from './hit-marks.ts';

/** A ready script with what was filled into it underlined, and what was searched for marked. */
export function FilledText({ stretches }: { stretches: readonly MarkedStretch[] }) {
  return stretches.map(stretch => (
    <span key={stretch.at} className={stretch.kind === 'plain' ? undefined : `lib-${stretch.kind}`}>
      {stretch.isHit ? <mark>{stretch.text}</mark> : stretch.text}
    </span>
  ));
}

/** A title with the matched parts marked; `matches` are [start, end) positions, in order. */
export function MatchedTitle({ title, matches }: { title: string; matches: readonly [number, number][] }) {
  let from = 0;
  const parts = matches.map(([start, end]) => {
    const before = title.slice(from, start);
    from = end;
    return { start, before, hit: title.slice(start, end) };
  });
  return (
    <>
      {parts.map(({ start, before, hit }) => (
        <span key={start}>
          {before}
          <mark>{hit}</mark>
        </span>
      ))}
      {title.slice(from)}
    </>
  );
}
