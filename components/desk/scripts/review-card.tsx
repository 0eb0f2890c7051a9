import { useId } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { isMine } from '../../../lib/rules/script/content.ts';
import { isOpen, isPassed, stagesOf, waitsFor } from '../../../lib/rules/script/reviews.ts';
import { usePolicy } from '../../../lib/state/policy.ts';
import { useReviewView } from '../../../lib/state/review-view.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ReviewApproval } from './review-approval.tsx';
import { ReviewForm } from './review-form.tsx';
import { ReviewStages } from './review-stages.tsx';
import { useMemberName } from './use-member-name.ts';
import { useSideName } from './use-sides.ts';
import { useSubject } from './use-subject.ts';
import './review.css';

/** 三审: where a writing stands, who said what, and what may be said now. */
export function ReviewCard({ sheet }: { sheet: ScriptSheet }) {
  const id = useId();
  const subject = useSubject(sheet);
  if (!subject || isMine(subject.content)) return null;
  return (
    <section className="desk-card" aria-labelledby={id}>
      <div className="desk-review-head">
        <h3 id={id}>{t('review.card')}</h3>
        <ComparePair sheet={sheet} subject={subject} />
      </div>
      <div className="desk-review-body">
        <WhichWriting sheet={sheet} subject={subject} />
        <Standing sheet={sheet} subject={subject} />
      </div>
    </section>
  );
}

interface SubjectProps {
  sheet: ScriptSheet;
  subject: Revision;
}

/** What changed since operators got it. */
function ComparePair({ sheet: { script }, subject }: SubjectProps) {
  const compare = useReviewView(view => view.compare);
  if (!script || subject.id === script.revisionId) return null;
  return (
    <Button small kind="quiet" onClick={() => compare({ from: script.revisionId, to: subject.id })}>
      {t('review.changed-since')}
    </Button>
  );
}

/** Only where there are several to choose from. */
function WhichWriting({ sheet, subject }: SubjectProps) {
  const choose = useReviewView(view => view.choose);
  const nameOf = useSideName();
  const open = sheet.revisions.filter(one => isOpen(one) || one.id === subject.id);
  if (open.length < 2) return null;
  return (
    <SelectField
      id="review-which"
      label={t('review.which')}
      values={open.map(one => one.id)}
      value={subject.id}
      word={wanted =>
        open
          .filter(({ id }) => id === wanted)
          .map(nameOf)
          .join('')
      }
      onChange={next => choose(sheet.id, next)}
    />
  );
}

function Standing({ sheet, subject }: SubjectProps) {
  const policy = usePolicy().data;
  const author = useMemberName(subject.authorId) ?? t('review.left');
  if (!policy) return null;
  const next = waitsFor(subject, policy);
  return (
    <>
      {stagesOf(policy).length === 0 ? (
        <p className="c-quiet">{t('review.none')}</p>
      ) : (
        <ReviewStages subject={subject} policy={policy} />
      )}
      {subject.state === 'draft' ? <p className="c-quiet">{t('review.draft')}</p> : null}
      {subject.state === 'returned' ? (
        <p className="c-quiet">{t('review.was-returned', { name: author })}</p>
      ) : null}
      {subject.state === 'dropped' ? <p className="c-quiet">{t('review.was-dropped')}</p> : null}
      {next ? (
        <ReviewForm
          key={`${subject.id} ${next} ${subject.edit}`}
          {...{ sheet, subject, policy, stage: next }}
        />
      ) : null}
      {isPassed(subject, policy) || (subject.state === 'proposed' && stagesOf(policy).length === 0) ? (
        <ReviewApproval sheet={sheet} subject={subject} policy={policy} />
      ) : null}
    </>
  );
}
