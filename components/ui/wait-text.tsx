import { dueWords, leftWords, type WaitWords, waitedWords } from '../../lib/locales/duration.ts';
import type { Wait } from '../../lib/model/wait.ts';
import { waitAt } from '../../lib/rules/sla/at.ts';
import { useNow } from '../../lib/state/now.ts';

/** The clock of one item, ticking: how long it has waited, or (`left`) how long is left. */
export function WaitText({ wait, left = false }: { wait: Wait; left?: boolean }) {
  const now = useNow();
  const judged = waitAt(wait, now);
  return <Figure words={left ? leftWords(judged, now) : waitedWords(judged, now)} />;
}

/** A deadline, ticking. `due` is UTC ms. */
export function DueText({ due }: { due: number }) {
  return <Figure words={dueWords(due, useNow())} />;
}

function Figure({ words }: { words: WaitWords | undefined }) {
  if (!words) return null;
  return (
    <span className={`c-wait c-wait-${words.tone}`} title={words.say}>
      {words.text}
    </span>
  );
}
