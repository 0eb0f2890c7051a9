import { useEffect, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { HandoffProposal } from '../../lib/state/views.ts';
import { useDeeds } from './context.tsx';

/** Who would get it, what would be said in public, and who else could. */
export function HandOverMenu({ itemId }: { itemId: string }) {
  const deeds = useDeeds();
  const [proposal, setProposal] = useState<HandoffProposal>();
  useEffect(() => {
    let current = true;
    deeds.proposal(itemId).then(
      found => current && setProposal(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [deeds, itemId]);
  if (!proposal) return <p className="menu menu-said">{t('loading')}</p>;
  return (
    <div className="menu" role="menu" aria-label={t('hand-over.label')}>
      {proposal.line && <p className="menu-said two-lines">{proposal.line.text}</p>}
      {[proposal.to, ...proposal.others].map(to => (
        <button
          key={to.accountId}
          type="button"
          role="menuitem"
          className="menu-row one-line"
          onClick={() => deeds.handOver(itemId, to.accountId)}
        >
          {t('note.hand-over', { name: to.name })}{' '}
          <span className={`role ${to.role.toLowerCase()}`}>{t(`role.${to.role}`)}</span>
        </button>
      ))}
    </div>
  );
}
