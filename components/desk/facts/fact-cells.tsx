import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useNameOf } from '../../../lib/state/session.ts';
import { spanText } from '../../facts/change-text.ts';
import type { FactRow } from './fact-rows.ts';

/** One line of the list: what it is called and says, where, and how it stands. */
export function FactCells({ row }: { row: FactRow }) {
  const { fact, uses, clashes } = row;
  const nameOf = useNameOf();
  const now = useNow();
  const isDated = fact.validFrom !== undefined || fact.validTo !== undefined;
  const where = [
    fact.product,
    fact.channel,
    isDated && spanText(fact, now),
    fact.source,
    fact.ownerId && nameOf(fact.ownerId),
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list */}
      <div role="gridcell" className="facts-head">
        <span className="facts-name">{fact.name}</span>
        <StandingText row={row} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list */}
      <div role="gridcell" className="facts-line">
        <span className="facts-value">{fact.value}</span>
        <span className="c-quiet facts-uses">{uses > 0 ? t('facts.uses', { count: uses }) : null}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list */}
      <div role="gridcell" className="facts-where">
        {where.filter(Boolean).join(' · ')}
        {clashes.length > 0 ? <p className="facts-clash">{t('facts.clash')}</p> : null}
      </div>
    </>
  );
}

/** `生效中 · 明天 20:00 交接`. */
export function StandingText({ row: { standing, until } }: { row: FactRow }) {
  const now = useNow();
  const turns =
    until === undefined || standing === 'expired'
      ? ''
      : ` · ${t(`facts.until.${standing}`, { when: momentText(until, now) })}`;
  return (
    <span className="facts-standing" data-standing={standing}>
      {t(`facts.standing.${standing}`)}
      {turns}
    </span>
  );
}
