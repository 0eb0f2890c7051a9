import { clockTime } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { PromiseView } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { RoleBadge } from '../ui/role-badge.tsx';
import { WaitText } from '../ui/wait-text.tsx';
import { usePromiseDeeds } from './use-promise-deeds.ts';

/** One message that was promised: how long is left, to whom, what was said, and what to do. */
export function PromiseRow({ view }: { view: PromiseView }) {
  const deeds = usePromiseDeeds();
  const { promise, accountName, role, wait } = view;
  const { authorName: name } = promise;
  return (
    <li className="promise">
      <p className="promise-head">
        <WaitText wait={wait} left />
        <span className="c-name">{name}</span>
        <RoleBadge role={role} />
      </p>
      <p className="c-said">{t('promises.said', { text: promise.text })}</p>
      <p className="promise-foot">
        <span className="promise-where">
          {t('promises.where', { name: accountName, clock: clockTime(promise.promisedAt) })}
        </span>
        <Button
          kind="quiet"
          small
          disabled={deeds.busy}
          aria-label={t('promises.drop-one', { name })}
          onClick={() => deeds.drop(view)}
        >
          {t('promises.drop')}
        </Button>
        <Button
          small
          disabled={deeds.busy}
          aria-label={t('promises.keep-one', { name })}
          onClick={() => deeds.keep(view)}
        >
          {t('promises.keep')}
        </Button>
        <Button kind="main" small onClick={() => deeds.show(view)}>
          {t('promises.go')}
        </Button>
      </p>
    </li>
  );
}
