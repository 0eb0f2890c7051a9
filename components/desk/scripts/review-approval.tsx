import { t } from '../../../lib/locales/index.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { versionOf } from '../../../lib/rules/script/content.ts';
import { mayApprove, type ReviewPolicy } from '../../../lib/rules/script/reviews.ts';
import { useApprove } from '../../../lib/state/scripts.ts';
import { useSession } from '../../../lib/state/session.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { useDone } from './use-done.ts';

interface ReviewApprovalProps {
  sheet: ScriptSheet;
  subject: Revision;
  policy: ReviewPolicy;
}

/** Nothing holds it up but a newer version, or a keeper's word where the team has no stages. */
export function ReviewApproval({ sheet, subject, policy }: ReviewApprovalProps) {
  const approve = useApprove();
  const done = useDone();
  const session = useSession().data;
  const newest = versionOf(sheet.script);
  const isBehind = subject.baseVersion < newest;
  if (!session?.signedIn) return null;
  if (!mayApprove(subject, session.member, policy))
    return <p className="c-quiet">{t('review.waits-keeper')}</p>;
  const go = () =>
    approve.mutate(
      { revisionId: subject.id, ...(isBehind ? { compared: true as const } : {}) },
      done(t('review.approved', { version: newest + 1 })),
    );
  return (
    <div className="desk-review-form">
      {isBehind ? <p>{t('review.behind', { version: newest })}</p> : null}
      <div className="c-actions">
        <Button kind="main" disabled={approve.isPending} onClick={go}>
          {t(isBehind ? 'review.approve-anyway' : 'review.approve')}
        </Button>
      </div>
    </div>
  );
}
