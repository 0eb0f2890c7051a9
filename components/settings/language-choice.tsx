import { LANGUAGES, type Language, language, t } from '../../lib/locales/index.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Section } from './section.tsx';

export function LanguageChoice({ onLanguage }: { onLanguage(language: Language): void }) {
  return (
    <Section title={t('language.title')}>
      <SelectField
        id="language"
        label={t('language.label')}
        values={LANGUAGES}
        value={language()}
        word={one => t(`language.${one}`)}
        onChange={onLanguage}
      />
    </Section>
  );
}
