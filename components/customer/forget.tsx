import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import { useForget } from '../../lib/state/customers.ts';
import { useNotice } from '../../lib/state/notice.ts';
import type { CustomerCard } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';

/** There is no way back, so it is asked once more, with what it means. */
export function Forget({ card }: { card: CustomerCard }) {
  const [asked, setAsked] = useState(false);
  const forget = useForget();
  const say = useNotice(view => view.say);
  if (!asked)
    return (
      <Button kind="quiet" small onClick={() => setAsked(true)}>
        {t('customer.forget')}
      </Button>
    );
  const go = () =>
    forget.mutate(
      { id: card.id },
      {
        onSuccess: ({ ok }) => (ok ? say(t('customer.forgot')) : say(t('error.deed'), 'problem')),
        onError: () => say(t('error.deed'), 'problem'),
      },
    );
  return (
    <div className="cust-forget">
      <p role="alert">{t('customer.forget-why')}</p>
      <div className="c-actions">
        <Button kind="danger" small disabled={forget.isPending} onClick={go}>
          {t('customer.forget-now')}
        </Button>
        <Button small autoFocus onClick={() => setAsked(false)}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
