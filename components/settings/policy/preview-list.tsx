import { t } from '../../../lib/locales/index.ts';
import type { PolicyChange } from '../../../lib/rules/policy/compare.ts';
import { standingWords } from './policy-words.ts';

/** As many as one reads; the figure above says how many there are. */
const SHOWN = 20;

/** Which of the last items would be treated otherwise, and how. */
export function PreviewList({ looked, changes }: { looked: number; changes: readonly PolicyChange[] }) {
  return (
    <>
      <p role="status" className="policy-looked">
        {lookedWords(looked, changes.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and whoever has no mouse must get at its end */}
      <ul className="policy-changes" tabIndex={0} aria-label={t('policy.preview')}>
        {changes.slice(0, SHOWN).map(change => (
          <li key={change.itemId}>
            <span className="policy-who">
              {t('policy.who', { name: change.authorName, account: change.accountName })}
            </span>
            <span className="policy-said">{change.text}</span>
            <span>
              <del>{standingWords(change.before)}</del> → <ins>{standingWords(change.after)}</ins>
            </span>
          </li>
        ))}
      </ul>
      {changes.length > SHOWN ? (
        <p className="c-quiet">{t('policy.more', { n: changes.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

function lookedWords(looked: number, n: number): string {
  if (looked === 0) return t('policy.looked-empty');
  return n === 0 ? t('policy.looked-none', { looked }) : t('policy.looked', { looked, n });
}
