import { t } from '../../../lib/locales/index.ts';
import type { Flag } from '../../../lib/model/flag.ts';
import type { FlagChange, RulesTested } from '../../../lib/state/views.ts';
import { FlagMark } from '../../ui/flag-mark.tsx';

/** Changes that are shown; the others are counted. */
const SHOWN = 20;

/** Which items would become something else, from what to what, and by which rule. */
export function TestChanges({ tested: { looked, changes } }: { tested: RulesTested }) {
  if (looked === 0) return <p className="c-quiet">{t('rules.test-nothing')}</p>;
  return (
    <>
      <p role="status">{t('rules.test-said', { looked, n: changes.length })}</p>
      <ul className="rules-changes">
        {changes.slice(0, SHOWN).map(change => (
          <Change key={change.itemId} change={change} />
        ))}
      </ul>
      {changes.length > SHOWN ? (
        <p className="c-quiet">{t('rules.test-more', { n: changes.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

function Change({ change: { authorName, text, before, after, by } }: { change: FlagChange }) {
  return (
    <li>
      <p className="rules-item">
        <b>{authorName}</b> {text}
      </p>
      <p className="rules-from-to">
        <Flags flags={before} /> <span aria-hidden="true">→</span>
        <span className="c-hidden">{t('rules.becomes')}</span> <Flags flags={after} />{' '}
        <span className="c-quiet">
          {by.length > 0 ? t('rules.by', { numbers: by.join('、') }) : t('rules.by-none')}
        </span>
      </p>
    </li>
  );
}

const Flags = ({ flags }: { flags: readonly Flag[] }) => (
  <>
    {(flags.length > 0 ? flags : (['none'] as const)).map(flag => (
      <FlagMark key={flag} flag={flag} />
    ))}
  </>
);
