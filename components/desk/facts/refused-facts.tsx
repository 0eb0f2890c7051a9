import { t } from '../../../lib/locales/index.ts';
import { useDropRefusedFact, useRefusedFacts, useTakeUpFact } from '../../../lib/state/facts.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import type { RefusedFact } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';

/** What this device wrote and the server did not take: nothing of it is lost unless one gives it up. */
export function RefusedFacts() {
  const refused = useRefusedFacts().data ?? [];
  const takeUp = useTakeUpFact();
  const drop = useDropRefusedFact();
  const say = useNotice(view => view.say);
  if (refused.length === 0) return null;
  const again = (factId: string) =>
    takeUp.mutate(
      { factId },
      {
        onSuccess: saved =>
          saved.ok
            ? say(t('facts.taken-up'))
            : say(t('facts.not-saved', { reason: saved.reason }), 'problem'),
      },
    );
  return (
    <div className="facts-refused" role="alert">
      <ul>
        {refused.map(one => (
          <li key={one.fact.id}>
            <p>
              {t('facts.refused', { name: one.fact.name, value: one.fact.value })}
              <span className="facts-now">{reasonOf(one)}</span>
            </p>
            <Button small kind="main" onClick={() => again(one.fact.id)}>
              {t('facts.take-up')}
            </Button>
            <Button small onClick={() => drop.mutate({ factId: one.fact.id })}>
              {t('facts.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function reasonOf({ reason, now }: RefusedFact): string {
  if (reason !== 'conflict') return t('facts.refused-reason', { reason });
  return now ? t('facts.refused-now', { value: now.value }) : t('facts.refused-gone');
}
