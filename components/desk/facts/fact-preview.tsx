import { t } from '../../../lib/locales/index.ts';
import { useFactPreview } from '../../../lib/state/facts.ts';

/** The scripts that show this fact, as they read now and as they would. */
export function FactPreview({
  fact,
  changed,
}: {
  fact: Parameters<typeof useFactPreview>[0];
  changed: boolean;
}) {
  const preview = useFactPreview(fact).data;
  if (!preview) return null;
  const rest = preview.all - preview.shown.length;
  return (
    <section className="facts-card" aria-label={t('facts.preview')}>
      <h3>
        {preview.all > 0
          ? t(changed ? 'facts.preview-count' : 'facts.preview-refer', { count: preview.all })
          : t('facts.preview-none')}
      </h3>
      <ul className="facts-shown">
        {preview.shown.map(({ scriptId, title, before, after }) => (
          <li key={scriptId}>
            <span className="facts-name">{title}</span>
            {changed && before !== after ? (
              <p>
                <span className="c-hidden">{t('facts.before')} </span>
                <del>{before}</del>
              </p>
            ) : null}
            <p>
              {changed ? <span className="c-hidden">{t('facts.after')} </span> : null}
              {after}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="c-quiet">{t('facts.preview-rest', { count: rest })}</p> : null}
    </section>
  );
}
