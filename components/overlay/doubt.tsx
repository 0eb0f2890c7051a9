import { t } from '../../lib/locales/index.ts';
import { partsInWords } from '../ui/problem-words.ts';
import { useDeeds, useOverlay } from './context.tsx';

/** How many were read with doubt, with the parts on hover; a click reports the page. Nothing where all is clear. */
export function Doubt() {
  const { unsure, problems } = useOverlay(view => view.reading);
  const deeds = useDeeds();
  if (unsure === 0 && problems.length === 0) return null;
  const parts = partsInWords(problems);
  return (
    <button
      type="button"
      className="btn ghost risk"
      title={parts === '' ? t('bar.doubts-unnamed') : t('bar.doubts', { parts })}
      onClick={deeds.reportPage}
    >
      {unsure > 0 ? t('bar.unsure', { n: unsure }) : t('bar.unsure-parts')}
    </button>
  );
}
