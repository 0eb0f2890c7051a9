import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { ReviewStage, Revision } from '../../../lib/model/revision.ts';
import { CHECK_LIST, type CheckPoint } from '../../../lib/rules/script/check-list.ts';
import { versionOf } from '../../../lib/rules/script/content.ts';
import { mayReview, type ReviewPolicy } from '../../../lib/rules/script/reviews.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useReview } from '../../../lib/state/scripts.ts';
import { useSession } from '../../../lib/state/session.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalWords } from './refusal-words.ts';

interface ReviewFormProps {
  sheet: ScriptSheet;
  subject: Revision;
  policy: ReviewPolicy;
  stage: ReviewStage;
}

/** What a reviewer of this stage has to look at and may say; for everybody else, whose turn it is. */
export function ReviewForm(props: ReviewFormProps) {
  const { subject, policy, stage } = props;
  const session = useSession().data;
  if (!session?.signedIn) return null;
  const isOwn = policy.review.twoPerson && subject.authorId === session.member.id;
  if (isOwn) return <p className="c-quiet">{t('review.own')}</p>;
  if (!mayReview(stage, session.member))
    return stage === 'operator' ? null : <p className="c-quiet">{t(`review.may-not.${stage}`)}</p>;
  return <Form {...props} />;
}

type Verdict = 'pass' | 'return';

function Form({ sheet, subject, stage }: ReviewFormProps) {
  const [ticked, setTicked] = useState<readonly CheckPoint[]>([]);
  const [note, setNote] = useState('');
  const { say, trouble, isBehind, isPending } = useSaying(subject, stage);
  const left = CHECK_LIST[stage].length - ticked.length;
  const newest = versionOf(sheet.script);
  const go = (verdict: Verdict) => say(verdict, { ticked: [...ticked], note: note.trim(), left });
  return (
    <div className="desk-review-form">
      <Points stage={stage} ticked={ticked} onTick={setTicked} />
      <TextField
        id="review-note"
        label={t('review.note')}
        hint={t('review.note-hint')}
        maxLength={500}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      {isBehind ? <Sentence text={t('review.behind-pass', { version: newest })} /> : null}
      {trouble ? <Sentence text={trouble} /> : null}
      <div className="c-actions">
        <Button kind="main" disabled={isPending} onClick={() => go('pass')}>
          {t(isBehind ? 'review.pass-anyway' : 'review.pass')}
        </Button>
        <Button disabled={isPending} onClick={() => go('return')}>
          {t('review.return')}
        </Button>
      </div>
    </div>
  );
}

interface PointsProps {
  stage: ReviewStage;
  ticked: readonly CheckPoint[];
  onTick(ticked: readonly CheckPoint[]): void;
}

function Points({ stage, ticked, onTick }: PointsProps) {
  const toggle = (point: CheckPoint) =>
    onTick(ticked.includes(point) ? ticked.filter(one => one !== point) : [...ticked, point]);
  return (
    <fieldset className="desk-points">
      <legend>{t('review.check-list')}</legend>
      {CHECK_LIST[stage].map(point => (
        <label key={point}>
          <input type="checkbox" checked={ticked.includes(point)} onChange={() => toggle(point)} />
          {t(`review.check.${point}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface Said {
  ticked: string[];
  note: string;
  /** Points that are not ticked yet. */
  left: number;
}

/** Says it, or why it is not said yet. The second time it is known that there is a newer version. */
function useSaying({ id: revisionId, edit }: Revision, stage: ReviewStage) {
  const review = useReview();
  const tell = useNotice(view => view.say);
  const [trouble, setTrouble] = useState<string>();
  const [isBehind, setBehind] = useState(false);
  const say = (verdict: Verdict, { ticked, note, left }: Said) => {
    if (verdict === 'pass' && left > 0) return setTrouble(t('review.tick-all', { n: left }));
    if (verdict === 'return' && note === '') return setTrouble(t('review.note-wanted'));
    const said = { revisionId, stage, verdict, ticked, edit, ...(note === '' ? {} : { note }) };
    review.mutate(isBehind ? { ...said, compared: true } : said, {
      onError: () => setTrouble(t('error.deed')),
      onSuccess(outcome) {
        setBehind(!outcome.ok && outcome.reason === 'behind');
        if (!outcome.ok) return setTrouble(outcome.reason === 'behind' ? undefined : refusalWords(outcome));
        const { approved: version } = outcome;
        if (version !== undefined) return tell(t('review.approved', { version }));
        tell(t(verdict === 'pass' ? 'review.passed' : 'review.returned'));
      },
    });
  };
  return { say, trouble, isBehind, isPending: review.isPending };
}
