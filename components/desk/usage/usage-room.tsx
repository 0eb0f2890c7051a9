import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { UsageDays } from '../../../lib/state/views.ts';
import { DaysChoice } from './days-choice.tsx';
import { FindingsPart } from './findings-part.tsx';
import { UsesTable } from './uses-table.tsx';
import './usage.css';

/** 使用情况: what work says of the library. */
export function UsageRoom() {
  const [days, setDays] = useState<UsageDays>(30);
  return (
    <div className="use-room">
      <section className="use-part" aria-labelledby="usage-findings">
        <h2 id="usage-findings">{t('usage.findings')}</h2>
        <FindingsPart />
      </section>
      <section className="use-part" aria-labelledby="usage-uses">
        <div className="use-head">
          <h2 id="usage-uses">{t('usage.table')}</h2>
          <DaysChoice name="usage-days" days={days} onChoose={setDays} />
        </div>
        <UsesTable days={days} />
      </section>
    </div>
  );
}
