import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { compilePattern } from '../../../lib/rules/flag/pattern.ts';
import { normalOf } from '../../../lib/rules/flag/prepare.ts';
import { TextField } from '../../ui/text-field.tsx';

interface PatternFieldProps {
  value: string;
  error: string | undefined;
  onChange(pattern: string): void;
}

/** A pattern, and a line to try it on while it is typed. */
export function PatternField({ value, error, onChange }: PatternFieldProps) {
  const [line, setLine] = useState('');
  const isTried = value.trim() !== '' && line.trim() !== '';
  const found = isTried && compilePattern(value)(normalOf(line));
  return (
    <div className="set-two">
      <TextField
        id="rule-pattern"
        label={t('rules.pattern')}
        hint={t('rules.pattern-hint')}
        error={error}
        maxLength={100}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
      <div>
        <TextField
          id="rule-trial"
          label={t('rules.trial')}
          placeholder={t('rules.trial-example')}
          value={line}
          onChange={event => setLine(event.target.value)}
        />
        <p className={`rules-trial ${found ? 'rules-found' : ''}`} role="status">
          {isTried ? t(found ? 'rules.trial-found' : 'rules.trial-not') : ''}
        </p>
      </div>
    </div>
  );
}
