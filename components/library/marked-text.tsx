import type { Stretch } from './fill-marks.ts';

/** A ready script with what was filled into it underlined. */
export function FilledText({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ at, kind, text }) =>
    kind === 'plain' ? (
      <span key={at}>{text}</span>
    ) : (
      <span key={at} className={`lib-${kind}`}>
        {text}
      </span>
    ),
  );
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
