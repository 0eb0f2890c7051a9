import { t } from '../../lib/locales/index.ts';
import type { Flag } from '../../lib/model/flag.ts';
import { FLAG_SHAPES } from './flag-shapes.ts';

/** What an item is: shape, word and colour together, never colour alone. */
export function FlagMark({ flag }: { flag: Flag | 'none' }) {
  const { path, colour } = FLAG_SHAPES[flag];
  return (
    <span className="c-flag" style={{ color: `var(${colour})` }}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={path} fill="currentColor" fillRule="evenodd" />
      </svg>
      {t(`flag.${flag}`)}
    </span>
  );
}
