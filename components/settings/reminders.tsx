import { t } from '../../lib/locales/index.ts';
import { useReminders } from '../../lib/state/reminders.ts';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { QuietForm } from './quiet-form.tsx';
import { Section } from './section.tsx';

/** 提醒: what is told on the desktop, and when not. */
export function Reminders() {
  const settings = useReminders();
  return (
    <Section title={t('remind.title')} text={t('remind.text')}>
      {settings.isError ? (
        <Sentence
          text={t('error.load')}
          way={{ word: t('error.retry'), go: () => void settings.refetch() }}
        />
      ) : null}
      {settings.isPending ? <WaitingRows count={1} /> : null}
      {settings.data ? <QuietForm quiet={settings.data.quiet} /> : null}
    </Section>
  );
}
