import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Review, ReviewStage, Revision } from '../../../lib/model/revision.ts';
import { CHECK_LIST } from '../../../lib/rules/script/check-list.ts';
import { type ReviewPolicy, stagesOf, standingReview, waitsFor } from '../../../lib/rules/script/reviews.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useMemberName } from './use-member-name.ts';

const SIGNS = { pass: '✓', return: '×', next: '●', later: '○' } as const;

/** Every stage in its order: its mark, who has looked, when, and what they said. */
export function ReviewStages({ subject, policy }: { subject: Revision; policy: ReviewPolicy }) {
  const next = waitsFor(subject, policy);
  return (
    <ol className="desk-stages">
      {stagesOf(policy).map(stage => {
        const said = standingReview(subject, stage, policy);
        const mark = said?.verdict ?? (stage === next ? 'next' : 'later');
        return (
          <li key={stage} data-mark={mark} aria-current={stage === next ? 'step' : undefined}>
            <span className="desk-stage-sign" aria-hidden="true">
              {SIGNS[mark]}
            </span>
            <span className="c-hidden">{t(`review.mark.${mark}`)}</span>
            <div>
              <p>{t(`review.stage.${stage}`)}</p>
              {said ? <Said said={said} stage={stage} /> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Said({ said, stage }: { said: Review; stage: ReviewStage }) {
  const name = useMemberName(said.memberId) ?? t('review.left');
  const now = useNow();
  const points = CHECK_LIST[stage].filter(point => said.ticked.includes(point));
  const words = points.map(point => t(`review.check.${point}`)).join('、');
  return (
    <>
      <p className="desk-said">
        {t('review.by', { name, when: momentText(said.at, now) })} · {t(`review.done.${said.verdict}`)}
      </p>
      {said.verdict === 'pass' && points.length > 0 ? (
        <p className="desk-said">{t('review.ticked', { points: words })}</p>
      ) : null}
      {said.note ? <p className="desk-said-note">{said.note}</p> : null}
    </>
  );
}
