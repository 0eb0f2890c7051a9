import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { useEndFact } from '../../../lib/state/facts.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useNow } from '../../../lib/state/now.ts';
import { Button } from '../../ui/button.tsx';

/** Ending one is asked about: scripts that refer to it are held back from then on. */
export function EndButton({ fact: { id, validTo } }: { fact: Fact }) {
  const [isAsked, setAsked] = useState(false);
  const now = useNow();
  const end = useEndFact();
  const say = useNotice(view => view.say);
  if (validTo !== undefined && validTo <= now) return null;
  const onClick = () => {
    setAsked(!isAsked);
    if (!isAsked) return;
    end.mutate(
      { id, mustRead: true },
      {
        onSuccess: saved =>
          saved.ok ? say(t('facts.ended')) : say(t('facts.not-saved', { reason: saved.reason }), 'problem'),
        onError: () => say(t('error.deed'), 'problem'),
      },
    );
  };
  return (
    <Button kind={isAsked ? 'danger' : 'plain'} onClick={onClick} onBlur={() => setAsked(false)}>
      {t(isAsked ? 'facts.end-sure' : 'facts.end')}
    </Button>
  );
}
