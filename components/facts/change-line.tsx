import { t } from '../../lib/locales/index.ts';
import type { FactChange } from '../../lib/model/fact-change.ts';
import { changeText } from './change-text.ts';
import './facts.css';

/** `¥239 → ¥229`: struck out and strong, so that it does not read by colour alone. */
export function ChangeLine({ change }: { change: FactChange }) {
  const { before, after } = changeText(change);
  return (
    <span className="fact-change">
      {before === undefined ? (
        <span className="c-quiet">{t('facts.change-new')} </span>
      ) : (
        <>
          <del>{before}</del>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <ins>{after}</ins>
    </span>
  );
}
