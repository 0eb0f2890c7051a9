import { t } from '../../lib/locales/index.ts';
import { typedMessages } from '../../lib/rules/fill-script/typed.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { RoleBadge } from '../ui/role-badge.tsx';
import { Messages } from './fill-in.tsx';
import { bodyOf, fillMarks } from './fill-marks.ts';
import { hitMarks } from './hit-marks.ts';
import { FilledText, MatchedTitle } from './marked-text.tsx';
import { ScriptDeeds, type ScriptDeedsProps } from './script-deeds.tsx';
import { Validity, Warnings } from './validity.tsx';

interface ScriptRowProps extends Omit<ScriptDeedsProps, 'hit'> {
  hit: ScriptHit;
  index: number;
  expanded: boolean;
  onPreview(open: boolean): void;
}

/** Rows that can be picked with Alt and a digit. */
const DIGITS = 9;

export function ScriptRow({ hit, index, expanded, onPreview, ...deeds }: ScriptRowProps) {
  const { script, ready } = hit;
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works on the list as a whole, see RowList */}
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list or its search field */}
      <div role="gridcell" className="lib-main" onClick={expanded ? undefined : () => deeds.onPick(hit)}>
        <div className="lib-head">
          <span className={hit.wrongRole ? 'lib-title lib-title-other' : 'lib-title'}>
            <MatchedTitle title={script.title} matches={hit.titleMatches} />
          </span>
          {script.roles.map(role => (
            <RoleBadge key={role} role={role} />
          ))}
          {ready.fields ? (
            <span className="lib-count">
              {t('library.fields', { names: ready.fields.map(({ name }) => name).join('、') })}
            </span>
          ) : null}
          {ready.messages && ready.messages.length > 1 ? (
            <span className="lib-count">{t('palette.messages', { n: ready.messages.length })}</span>
          ) : null}
          <Validity hit={hit} />
        </div>
        {expanded && ready.messages && ready.messages.length > 1 ? (
          <Messages texts={typedMessages(ready).map(({ text }) => text)} />
        ) : (
          <p className={expanded ? 'lib-body c-selectable' : 'lib-body lib-two'}>
            <FilledText
              stretches={hitMarks(fillMarks(bodyOf(script, ready), ready.text), hit.bodyMatches ?? [])}
            />
          </p>
        )}
        <Warnings ready={ready} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list or its search field */}
      <div role="gridcell" className="lib-side">
        {index < DIGITS ? (
          <span className="lib-number" aria-hidden="true">
            {index + 1}
          </span>
        ) : null}
        <button
          type="button"
          tabIndex={-1}
          className="lib-unfold"
          aria-expanded={expanded}
          aria-label={t(expanded ? 'library.close-preview' : 'library.preview')}
          title={t(expanded ? 'library.close-preview' : 'library.preview')}
          onClick={() => onPreview(!expanded)}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      </div>
      {expanded ? <ScriptDeeds hit={hit} {...deeds} /> : null}
    </>
  );
}
