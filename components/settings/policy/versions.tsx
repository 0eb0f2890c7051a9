import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { PolicyRow } from '../../../lib/model/policy.ts';
import { wholePolicy } from '../../../lib/rules/policy/whole.ts';
import { useNow } from '../../../lib/state/now.ts';
import { usePolicyVersions } from '../../../lib/state/policy.ts';
import { useSession } from '../../../lib/state/session.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { versionName } from './policy-words.ts';

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
        {withBuiltIn(versions.data).map(row => {
          const { version = 0, note, savedBy, updatedAt } = row;
          return (
            <li key={row.id}>
              <span>
                {versionName(row)}
                {note ? ` · ${note}` : ''}
                {version === 0 ? null : (
                  <span className="c-quiet set-report-state">
                    {t('policy.version-by', { who: nameOf(savedBy), when: momentText(updatedAt, now) })}
                  </span>
                )}
              </span>
              {version === current ? <span className="c-quiet">{t('policy.now')}</span> : null}
              {onRestore && version !== current ? (
                <Button
                  small
                  aria-label={t('policy.restore-this', { name: versionName(row) })}
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

/** Before the first version there was what Chorus comes with; it can be gone back to as well. */
const withBuiltIn = (rows: readonly PolicyRow[] = []): PolicyRow[] =>
  rows.length === 0 ? [] : [...rows, { ...wholePolicy(undefined), id: 'policy@0' }];
