import { t } from '../../../lib/locales/index.ts';
import { ago } from '../../../lib/locales/person-words.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { useMemberName } from './use-member-name.ts';
import { useShown } from './use-shown.ts';

/** Who else writes, what stands beside this, and why it may not be changed: a line each. */
export function SheetNotices({ sheet }: { sheet: ScriptSheet | undefined }) {
  const { forkedFrom, revisionId } = useScriptDraft();
  if (!sheet) return null;
  return (
    <div className="desk-notices" role="status">
      {sheet.writers.map(({ memberId, at }) => (
        <Writer key={memberId} memberId={memberId} at={at} />
      ))}
      {forkedFrom === undefined ? null : <p>{t('scripts.forked')}</p>}
      {revisionId !== undefined && sheet.behind.includes(revisionId) ? <p>{t('scripts.behind')}</p> : null}
      <WhatIsShown sheet={sheet} />
    </div>
  );
}

function Writer({ memberId, at }: { memberId: string; at: number }) {
  const name = useMemberName(memberId) ?? '';
  const now = useNow();
  return <p>{t('scripts.writer', { name, ago: ago(now - at) })}</p>;
}

function WhatIsShown({ sheet }: { sheet: ScriptSheet }) {
  const shown = useShown(sheet);
  const revisionId = useScriptDraft(view => view.revisionId);
  const name = useMemberName(shown?.revision?.authorId) ?? '';
  if (shown?.as === 'waits') return <p>{t('scripts.shown.waits')}</p>;
  if (revisionId !== undefined || shown?.as !== 'base' || shown.revision?.state !== 'proposed') return null;
  return <p>{t('scripts.shown.base', { name })}</p>;
}
