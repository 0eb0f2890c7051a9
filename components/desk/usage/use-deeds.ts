import { t } from '../../../lib/locales/index.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useRetire } from '../../../lib/state/scripts.ts';
import { useTakeHabit } from '../../../lib/state/usage.ts';
import type { HabitView } from '../../../lib/state/views.ts';

/** What is done about a script from here: each deed is said, and what is to be written goes on in the editor. */
export function useUsageDeeds() {
  const go = useDeskView(view => view.go);
  const say = useNotice(view => view.say);
  const [retiring, taking] = [useRetire(), useTakeHabit()];
  const failed = () => say(t('error.deed'), 'problem');
  return {
    open: (id: string) => go('scripts', id),
    isBusy: retiring.isPending || taking.isPending,
    retire(id: string, title: string) {
      const onSuccess = (done: { ok: boolean; reason?: string }) =>
        done.ok ? say(t('usage.retired', { title })) : say(t('usage.not-retired'), 'problem');
      retiring.mutate({ id }, { onSuccess, onError: failed });
    },
    takeUp(scriptId: string, { from, to }: HabitView) {
      taking.mutate(
        { scriptId, from, to },
        {
          onSuccess(done) {
            if (!done.ok) return say(t('usage.not-taken'), 'problem');
            say(t('usage.taken'));
            go('scripts', done.scriptId);
          },
          onError: failed,
        },
      );
    },
  };
}
