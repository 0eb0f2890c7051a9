import { useEffect, useState } from 'react';

/** Rows that fill a tall panel. */
const FIRST = 10;
/** Later than the frame that shows the first rows, even on a busy machine, ms. */
const LATEST = 200;

/** The first rows at once, all of them when the browser has time: whoever types sees only the first. `wanted`: a row that must be there. */
export function useGradually<Row>(rows: readonly Row[], wanted: number | undefined): readonly Row[] {
  const [whole, setWhole] = useState<readonly Row[]>();
  useEffect(() => {
    const waiting = requestIdleCallback(() => setWhole(rows), { timeout: LATEST });
    return () => cancelIdleCallback(waiting);
  }, [rows]);
  const isNeeded = wanted !== undefined && wanted >= FIRST;
  return whole === rows || isNeeded || rows.length <= FIRST ? rows : rows.slice(0, FIRST);
}
