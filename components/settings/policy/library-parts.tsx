import { MINUTE } from '../../../lib/base/clock.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { REVIEW_STAGES } from '../../../lib/model/revision.ts';
import { type ReviewGap, reviewGaps } from '../../../lib/rules/policy/review-gaps.ts';
import { useSession } from '../../../lib/state/session.ts';
import { Choices } from '../../ui/choices.tsx';
import { Switch } from '../../ui/switch.tsx';
import { NumberField } from './number-cell.tsx';

const MINUTES = { size: MINUTE, min: 1, max: 10_080 };
const TIMES = { size: 1, min: 2, max: 100, whole: true };

interface LibraryPartsProps {
  policy: Policy;
  /** Absent for whoever may only read. */
  change: ((changed: (before: Policy) => Policy) => void) | undefined;
}

/** What the team decides about its scripts: who reviews them, what is learnt from work, how often one text may be sent. */
export function LibraryParts({ policy, change }: LibraryPartsProps) {
  const { review, learnsEdits, repetition } = policy;
  const put = (parts: Partial<Policy>) => change?.(before => ({ ...before, ...parts }));
  return (
    <fieldset className="policy-team" disabled={change === undefined}>
      <legend>{t('policy.library')}</legend>
      <Choices
        legend={t('policy.review-stages')}
        name="policy-review"
        values={REVIEW_STAGES}
        chosen={review.stages}
        word={stage => t(`policy.stage.${stage}`)}
        hint={review.stages.length === 0 ? t('policy.review-none') : t('policy.review-hint')}
        onChange={stages => put({ review: { ...review, stages: inOrder(stages) } })}
      />
      <Choice
        label={t('policy.two-person')}
        on={review.twoPerson}
        onSwitch={twoPerson => put({ review: { ...review, twoPerson } })}
      />
      <Gaps policy={policy} />
      <Choice
        label={t('policy.learns')}
        hint={t('policy.learns-hint')}
        on={learnsEdits}
        onSwitch={on => put({ learnsEdits: on })}
      />
      <div className="set-two">
        <NumberField
          id="policy-repeat-times"
          label={t('policy.repeat-times')}
          value={repetition.times}
          unit={TIMES}
          disabled={change === undefined}
          onChange={times => put({ repetition: { ...repetition, times } })}
        />
        <NumberField
          id="policy-repeat-within"
          label={t('policy.repeat-within')}
          value={repetition.withinMs}
          unit={MINUTES}
          disabled={change === undefined}
          onChange={withinMs => put({ repetition: { ...repetition, withinMs } })}
        />
      </div>
    </fieldset>
  );
}

/** However they were ticked: two policies with the same stages are the same. */
const inOrder = (stages: Policy['review']['stages']) => REVIEW_STAGES.filter(stage => stages.includes(stage));

interface ChoiceProps {
  label: string;
  hint?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

const Choice = ({ label, hint, on, onSwitch }: ChoiceProps) => (
  <div className="policy-choice">
    <p>
      <Switch label={label} on={on} onSwitch={onSwitch} />
      <span aria-hidden="true">{label}</span>
    </p>
    {hint ? <p className="c-field-hint">{hint}</p> : null}
  </div>
);

/** Who is missing to review what is written, said before it waits for ever. */
function Gaps({ policy }: { policy: Policy }) {
  const session = useSession().data;
  const gaps = session?.signedIn === true ? reviewGaps(policy, session.members) : [];
  if (gaps.length === 0) return null;
  return (
    <ul className="policy-gaps">
      {gaps.map(gap => (
        <li key={gap.stage}>{gapWords(gap)}</li>
      ))}
    </ul>
  );
}

function gapWords({ stage, only }: ReviewGap): string {
  const name = t(`policy.stage.${stage}`);
  return only ? t('policy.gap-one', { stage: name, name: only.name }) : t('policy.gap-none', { stage: name });
}
