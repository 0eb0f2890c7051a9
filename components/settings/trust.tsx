import { t } from '../../lib/locales/index.ts';
import { Section } from './section.tsx';

const PROMISES = ['never-send', 'never-crawl', 'never-read', 'keeps', 'sends', 'hides'] as const;

/** What Chorus keeps and what it never does, in plain words. */
export function Trust() {
  return (
    <Section title={t('trust.title')}>
      <ul className="set-trust">
        {PROMISES.map(promise => (
          <li key={promise}>{t(`trust.${promise}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
