import { t } from '../../../lib/locales/index.ts';
import { useNow } from '../../../lib/state/now.ts';
import type { Finding, FindingKind } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { RoleBadge } from '../../ui/role-badge.tsx';
import { findingWords } from './usage-words.ts';
import { useUsageDeeds } from './use-deeds.ts';

/** What is better taken out of the operators' way than written anew. */
const MAY_GO: readonly FindingKind[] = ['unused', 'expired', 'alike'];

interface FindingRowProps {
  kind: FindingKind;
  finding: Finding;
  /** Retiring is for those who keep the library. */
  mayRetire: boolean;
}

/** One script, why it is listed, and what can be done at once. */
export function FindingRow({ kind, finding, mayRetire }: FindingRowProps) {
  const { id, title, roles, habit } = finding;
  const { open, retire, takeUp, isBusy } = useUsageDeeds();
  const now = useNow();
  return (
    <li className="use-finding">
      <div className="use-what">
        <span className="use-title">
          {title}{' '}
          {roles.slice(0, 2).map(role => (
            <RoleBadge key={role} role={role} />
          ))}
        </span>
        <span className="c-quiet">{findingWords(kind, finding, now)}</span>
      </div>
      {habit ? (
        <Button
          small
          disabled={isBusy}
          aria-label={t('usage.take-this', { title })}
          onClick={() => takeUp(id, habit)}
        >
          {t('usage.take')}
        </Button>
      ) : null}
      {mayRetire && MAY_GO.includes(kind) ? (
        <Button
          small
          kind="quiet"
          disabled={isBusy}
          aria-label={t('usage.retire-this', { title })}
          onClick={() => retire(id, title)}
        >
          {t('usage.retire')}
        </Button>
      ) : null}
      <Button small kind="quiet" aria-label={t('usage.open-this', { title })} onClick={() => open(id)}>
        {t('usage.open')}
      </Button>
    </li>
  );
}
