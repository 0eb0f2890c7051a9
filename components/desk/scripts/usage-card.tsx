import { useId, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useUsageSheet } from '../../../lib/state/usage.ts';
import type { UsageDays, UsageSheet } from '../../../lib/state/views.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { AccountsTable } from '../usage/accounts-table.tsx';
import { DaysChoice } from '../usage/days-choice.tsx';
import { Habits } from '../usage/habits.tsx';
import { ageWords } from '../usage/usage-words.ts';
import '../usage/usage.css';

/** How this script is used, by whom, what came of it, and what operators keep changing in it. */
export function UsageCard({ scriptId }: { scriptId: string }) {
  const id = useId();
  const [days, setDays] = useState<UsageDays>(30);
  const sheet = useUsageSheet(scriptId, days);
  // Operators do not get it yet.
  if (sheet.data === null) return null;
  return (
    <section className="desk-card use-card" aria-labelledby={id}>
      <div className="use-head">
        <h3 id={id}>{t('usage.card')}</h3>
        <DaysChoice name={`${id}-days`} days={days} onChoose={setDays} />
      </div>
      {sheet.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void sheet.refetch() }} />
      ) : null}
      {sheet.isPending ? <WaitingRows count={2} /> : null}
      {sheet.data ? <Figures scriptId={scriptId} sheet={sheet.data} days={days} /> : null}
    </section>
  );
}

function Figures({ scriptId, sheet, days }: { scriptId: string; sheet: UsageSheet; days: UsageDays }) {
  const now = useNow();
  return (
    <>
      {sheet.total.uses === 0 ? (
        <p className="c-quiet">{t('usage.none', { n: days })}</p>
      ) : (
        <AccountsTable sheet={sheet} />
      )}
      <p className="c-quiet use-note">
        {[
          t('usage.since', { age: ageWords(sheet.since, now) }),
          ...(sheet.isPart ? [t('usage.part')] : []),
          ...(sheet.learns ? [] : [t('usage.not-learning')]),
        ].join(' ')}
      </p>
      <Habits scriptId={scriptId} habits={sheet.habits} />
    </>
  );
}
