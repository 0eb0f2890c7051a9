import { t } from '../../lib/locales/index.ts';
import { useEscalations, useHandoffs } from '../../lib/state/handoffs.ts';
import { useMay } from '../../lib/state/session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { EscalationRow } from './escalation-row.tsx';
import { HandoffRow } from './handoff-row.tsx';
import { sorted } from './sorted.ts';
import './handoffs.css';

/** 转交: reports that wait for me, what came to me, what I passed on. */
export function HandoffsRoom() {
  const handoffs = useHandoffs();
  const escalations = useEscalations();
  const mayRelease = useMay('release-escalation');
  if (handoffs.isError) {
    const again = { word: t('error.retry'), go: () => void handoffs.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  if (!handoffs.data) return <WaitingRows />;
  const { toMe, fromMe, ended } = sorted(handoffs.data);
  const open = mayRelease ? (escalations.data ?? []).filter(one => one.state === 'open') : [];
  if (open.length + toMe.length + fromMe.length + ended.length === 0)
    return <EmptyState title={t('handoffs.empty-title')} text={t('handoffs.empty-text')} />;
  return (
    <div className="hand-room">
      <Section title={t('handoffs.raised')} count={open.length}>
        {open.map(escalation => (
          <EscalationRow key={escalation.id} escalation={escalation} />
        ))}
      </Section>
      <Section title={t('handoffs.to-me')} count={toMe.length}>
        {toMe.map(view => (
          <HandoffRow key={view.handoff.id} view={view} mine />
        ))}
      </Section>
      <Section title={t('handoffs.from-me')} count={fromMe.length}>
        {fromMe.map(view => (
          <HandoffRow key={view.handoff.id} view={view} />
        ))}
      </Section>
      <Section title={t('handoffs.ended')} count={ended.length}>
        {ended.map(view => (
          <HandoffRow key={view.handoff.id} view={view} />
        ))}
      </Section>
    </div>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="hand-section">
      <h2>
        {title}
        <span className="c-count">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
