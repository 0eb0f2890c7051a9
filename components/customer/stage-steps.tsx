import { t } from '../../lib/locales/index.ts';
import { useSetStage } from '../../lib/state/customers.ts';
import { useNotice } from '../../lib/state/notice.ts';
import type { CustomerCard } from '../../lib/state/views.ts';

interface StageStepsProps {
  page: CustomerCard['page'];
  view: NonNullable<CustomerCard['stage']>;
}

/** The steps of a sale: where it stands, what is missing, and with a click where it goes. */
export function StageSteps({ page, view }: StageStepsProps) {
  const move = useSetStage();
  const say = useNotice(notice => notice.say);
  const onError = () => say(t('error.deed'), 'problem');
  return (
    <>
      <ol className="cust-steps" aria-label={view.label}>
        {view.steps.map(({ stage, name }) => (
          <li key={stage}>
            <button
              type="button"
              className="cust-step"
              aria-current={stage === view.stage ? 'step' : undefined}
              onClick={() => move.mutate({ page, stage }, { onError })}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
      {view.say ? <p className={view.stalled ? 'cust-say cust-stalled' : 'cust-say'}>{view.say}</p> : null}
    </>
  );
}
