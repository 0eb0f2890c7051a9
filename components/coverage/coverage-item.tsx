import { t } from '../../lib/locales/index.ts';
import type { CoverageRow } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';

interface CoverageItemProps {
  row: CoverageRow;
  /** Absent: whether it counts is not to be changed here. */
  flip?: { word: string; go(): void } | undefined;
}

/** Who, what they said, whether it was answered, and why it does not count. */
export function CoverageItem({ row, flip }: CoverageItemProps) {
  const { authorName, text, answered } = row;
  return (
    <li className="cov-row" data-answered={answered || undefined}>
      <div className="cov-line">
        <span className="c-name">{authorName}</span>
        <span className="c-grow" />
        <span className={answered ? 'cov-done' : 'cov-state'}>{stateOf(row)}</span>
      </div>
      <p className="c-said">{text}</p>
      <div className="cov-line">
        <span className="cov-quiet c-grow">{reasonOf(row)}</span>
        {flip ? (
          <Button small aria-label={`${flip.word}: ${authorName}`} onClick={flip.go}>
            {flip.word}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Nobody waits for what does not count. */
function stateOf({ answered, excluded }: CoverageRow): string {
  if (answered) return `✓ ${t('coverage.answered')}`;
  return excluded ? '' : t('coverage.waiting');
}

function reasonOf({ excluded, byHand }: CoverageRow): string {
  if (excluded) return t(`coverage.reason.${excluded}`);
  return byHand ? t('coverage.by-hand') : '';
}
