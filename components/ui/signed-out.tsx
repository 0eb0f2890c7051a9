import { t } from '../../lib/locales/index.ts';
import { openOptions } from '../../lib/state/pages.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

/** What every screen shows to nobody in particular. */
export function SignedOut() {
  return (
    <EmptyState title={t('signed-out.title')} text={t('signed-out.text')}>
      <Button kind="main" onClick={openOptions}>
        {t('signed-out.go')}
      </Button>
    </EmptyState>
  );
}
