import { useNotice } from '../../lib/state/notice.ts';

/** What the last deed came to. The live region stands even when empty: one that appears with its text is not read out. */
export function NoticeLine() {
  const notice = useNotice(view => view.notice);
  return (
    <div className="c-notice" data-tone={notice?.tone} role="status" aria-live="polite">
      {notice?.text}
    </div>
  );
}
