import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { PolicyRow } from '../../../lib/model/policy.ts';
import { useNow } from '../../../lib/state/now.ts';
import { usePolicyVersions } from '../../../lib/state/policy.ts';
import { useSession } from '../../../lib/state/session.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';

interface VersionsProps {
  /** The version that holds. */
  current: number;
  /** Absent for whoever may only read. */
  onRestore: ((row: PolicyRow) => void) | undefined;
}

/** Every version that ever held: who applied it, when, and why. */
export function Versions({ current, onRestore }: VersionsProps) {
  const versions = usePolicyVersions();
  const session = useSession().data;
  const now = useNow();
  const members = session?.signedIn ? session.members : [];
  const nameOf = (id: string | undefined) => members.find(member => member.id === id)?.name ?? id ?? '';
  return (
    <>
      <h3>{t('policy.versions')}</h3>
      {versions.isError ? (
        <Sentence
          text={t('error.load')}
          way={{ word: t('error.retry'), go: () => void versions.refetch() }}
        />
      ) : null}
      {versions.data?.length === 0 ? <p className="c-quiet">{t('policy.versions-empty')}</p> : null}
      <ul className="set-reports">
        {versions.data?.map(row => {
          const { version = 0, note, savedBy, updatedAt } = row;
          return (
            <li key={row.id}>
              <span>
                {t('policy.version', { n: version })}
                {note ? ` · ${note}` : ''}
                <span className="c-quiet set-report-state">
                  {t('policy.version-by', { who: nameOf(savedBy), when: momentText(updatedAt, now) })}
                </span>
              </span>
              {version === current ? <span className="c-quiet">{t('policy.now')}</span> : null}
              {onRestore && version !== current ? (
                <Button
                  small
                  aria-label={t('policy.restore-this', { n: version })}
                  onClick={() => onRestore(row)}
                >
                  {t('policy.restore')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
