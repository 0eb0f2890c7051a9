import { t } from '../../../lib/locales/index.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import { FLAG_EFFECTS } from '../../../lib/model/flag-rule.ts';
import { SURFACES } from '../../../lib/model/platform.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PatternField } from './pattern-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { RuleDraft } from './rule-draft.ts';

export interface RuleFieldsProps {
  draft: RuleDraft;
  error?: { field: 'words' | 'pattern'; text: string } | undefined;
  onChange(part: Partial<RuleDraft>): void;
}

export function RuleFields({ draft, error, onChange }: RuleFieldsProps) {
  const errorOf = (field: 'words' | 'pattern') => (error?.field === field ? error.text : undefined);
  return (
    <>
      <TextField
        id="rule-words"
        label={t('rules.words')}
        hint={t('rules.words-hint')}
        error={errorOf('words')}
        autoFocus
        value={draft.words}
        onChange={event => onChange({ words: event.target.value })}
      />
      <PatternField
        value={draft.pattern}
        error={errorOf('pattern')}
        onChange={pattern => onChange({ pattern })}
      />
      <PlaceFields draft={draft} onChange={onChange} />
      <EffectFields draft={draft} onChange={onChange} />
      <TextField
        id="rule-note"
        label={t('rules.note')}
        hint={t('rules.note-hint')}
        maxLength={200}
        value={draft.note}
        onChange={event => onChange({ note: event.target.value })}
      />
    </>
  );
}

function EffectFields({ draft, onChange }: RuleFieldsProps) {
  return (
    <>
      <SelectField
        id="rule-surface"
        label={t('rules.surface')}
        values={['any', ...SURFACES]}
        value={draft.surface}
        word={surface => (surface === 'any' ? t('rules.any-surface') : t(`surface.${surface}`))}
        onChange={surface => onChange({ surface })}
      />
      <div className="set-two">
        <SelectField
          id="rule-effect"
          label={t('rules.effect')}
          values={FLAG_EFFECTS}
          value={draft.effect}
          word={effect => t(`rules.effect.${effect}`)}
          onChange={effect => onChange({ effect })}
        />
        <SelectField
          id="rule-flag"
          label={t('rules.flag')}
          values={FLAGS}
          value={draft.flag}
          word={flag => t(`flag.${flag}`)}
          onChange={flag => onChange({ flag })}
        />
      </div>
    </>
  );
}
