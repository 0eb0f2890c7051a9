import { t } from '../../../lib/locales/index.ts';
import type { HabitView } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { habitWords } from './usage-words.ts';
import { useUsageDeeds } from './use-deeds.ts';

/** What operators change in it, the most frequent first; what is a habit can become the next version. */
export function Habits({ scriptId, habits }: { scriptId: string; habits: readonly HabitView[] }) {
  const { takeUp, isBusy } = useUsageDeeds();
  if (habits.length === 0) return null;
  return (
    <>
      <h4 className="use-habits-title">{t('usage.habits')}</h4>
      <ul className="use-habits">
        {habits.map(habit => (
          <li key={`${habit.from} ${habit.to}`}>
            <span>
              {habitWords(habit)}{' '}
              <span className="c-quiet">{t('usage.habit-times', { times: habit.times, of: habit.of })}</span>
            </span>
            {habit.isProposal ? (
              <Button
                small
                kind="quiet"
                disabled={isBusy}
                aria-label={t('usage.take-this', { title: habitWords(habit) })}
                onClick={() => takeUp(scriptId, habit)}
              >
                {t('usage.take')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
