import { t } from '../../../lib/locales/index.ts';
import { shareWords } from './usage-words.ts';

/** A share, marked where it is of too few to mean much. */
export function Share({ part, whole }: { part: number; whole: number }) {
  const { text, thin } = shareWords(part, whole);
  if (!thin) return text;
  return (
    <span className="use-thin" title={t('usage.thin-why')}>
      {text}
      <span className="c-hidden">{t('usage.thin-why')}</span>
    </span>
  );
}
