import type { PageSummary } from '../../lib/state/views.ts';
import { useDeeds } from './context.tsx';

/** The steps of a sale, where this conversation stands, and with a click where it goes. The words come with the figures. */
export function StageRail({ stage, steps, stalled, say, label }: NonNullable<PageSummary['stage']>) {
  const { setStage } = useDeeds();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in one thin line; a fieldset brings a frame
    <span role="group" aria-label={label} className={stalled ? 'rail risk' : 'rail'}>
      {steps.map(step => (
        <button
          key={step.stage}
          type="button"
          className="btn ghost"
          {...(step.stage === stage ? { 'aria-current': 'step', title: say } : {})}
          onClick={() => setStage(step.stage)}
        >
          {step.name}
        </button>
      ))}
    </span>
  );
}
