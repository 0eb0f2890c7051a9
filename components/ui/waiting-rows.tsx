import { t } from '../../lib/locales/index.ts';

/** Grey rows while something is read for the first time; shown only if that takes a moment (see ui.css). */
export function WaitingRows({ count = 4 }: { count?: number }) {
  return (
    <div className="c-skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: count }, (_, row) => row).map(row => (
        <div key={row} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
