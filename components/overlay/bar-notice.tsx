import { t } from '../../lib/locales/index.ts';
import type { UnreadableReason } from '../../lib/model/surface-state.ts';
import type { Notice, OverlayDeeds, OverlayView } from '../../lib/state/overlay-view.ts';
import { useDeeds, useOverlay } from './context.tsx';

/** What the operator must know now: a sentence and one way out. The page's own trouble comes before anything else. */
export function BarNotice() {
  const deeds = useDeeds();
  const own = useOverlay(view => view.notice);
  const standing = useOverlay(view => standingTrouble(view));
  const notice: Notice | undefined = own ?? (standing && worded(standing, deeds));
  return (
    <span className="notice" role="status">
      {notice && (
        <>
          <span className={notice.tone}>{notice.text}</span>
          {notice.action && (
            <button type="button" className="btn ghost" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          {own && (
            <button type="button" className="btn ghost" onClick={deeds.dismissNotice}>
              {t('bar.dismiss')}
            </button>
          )}
        </>
      )}
    </span>
  );
}

type Trouble =
  | 'signed-out'
  | 'pack-refused'
  | `unreadable.${UnreadableReason}`
  | `unknown-account:${string}`
  | 'no-account';

function standingTrouble({ surface, summary, isPackRefused }: OverlayView): Trouble | undefined {
  if (!surface.readable) return `unreadable.${surface.reason}`;
  if (!summary) return undefined;
  if (!summary.signedIn) return 'signed-out';
  if (summary.unknownAccount !== undefined) return `unknown-account:${summary.unknownAccount}`;
  if (!summary.account) return 'no-account';
  return isPackRefused ? 'pack-refused' : undefined;
}

function worded(trouble: Trouble, deeds: OverlayDeeds): Notice {
  if (trouble === 'signed-out') {
    return {
      tone: 'warn',
      text: t('bar.signed-out'),
      action: { label: t('bar.connect'), run: deeds.openOptions },
    };
  }
  if (trouble === 'pack-refused') return { tone: 'plain', text: t('bar.pack-refused') };
  if (trouble === 'no-account') return { tone: 'plain', text: t('bar.no-account') };
  if (trouble.startsWith('unreadable.')) {
    const text = t(`bar.${trouble}` as 'bar.unreadable.changed');
    if (trouble !== 'unreadable.changed') return { tone: 'plain', text };
    return { tone: 'warn', text, action: { label: t('bar.report'), run: deeds.reportPage } };
  }
  const name = trouble.slice('unknown-account:'.length);
  return {
    tone: 'warn',
    text: t('bar.unknown-account', { name }),
    action: { label: t('bar.add-account'), run: deeds.openOptions },
  };
}
