import { type FormEvent, useState } from 'react';
import { newId } from '../../../lib/base/id.ts';
import { t } from '../../../lib/locales/index.ts';
import {
  LEVELS,
  type Level,
  RED_LINE_KINDS,
  type RedLine,
  type RedLineKind,
} from '../../../lib/model/red-line.ts';
import { Button } from '../../ui/button.tsx';
import { Field, fieldAttributes } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { levelNamed, readPasted, rowsFrom } from './paste-lines.ts';

interface PasteFormProps {
  /** The team's own, to keep what is there already. */
  kept: readonly RedLine[];
  onTake(rows: RedLine[]): void;
  onClose(): void;
}

const levelOf = levelNamed(level => t(`drafts.level.${level}`));

/** Many words at once, one a line. */
export function PasteForm({ kept, onTake, onClose }: PasteFormProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<RedLineKind>('banned');
  const [level, setLevel] = useState<Level>('block');
  const { lines, faults } = readPasted(text, levelOf);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (lines.length > 0 && faults.length === 0) onTake(rowsFrom(lines, kept, { kind, level, newId }));
  };
  const fault =
    faults.length > 0 ? t('lines.paste-fault', { lines: faults.slice(0, 8).join('、') }) : undefined;
  return (
    <form className="c-form lines-card" onSubmit={onSubmit} noValidate aria-label={t('lines.paste')}>
      <Field id="paste-text" label={t('lines.paste-text')} hint={t('lines.paste-hint')} error={fault}>
        <textarea
          className="c-input"
          {...fieldAttributes('paste-text', fault, t('lines.paste-hint'))}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      <div className="lines-two">
        <SelectField
          id="paste-kind"
          label={t('lines.kind')}
          values={RED_LINE_KINDS}
          value={kind}
          word={one => t(`lines.kind.${one}`)}
          onChange={one => setKind(one)}
        />
        <SelectField
          id="paste-level"
          label={t('lines.paste-level')}
          values={LEVELS}
          value={level}
          word={one => t(`drafts.level.${one}`)}
          onChange={one => setLevel(one)}
        />
      </div>
      <div className="c-actions">
        <Button kind="main" type="submit" disabled={lines.length === 0 || faults.length > 0}>
          {t('lines.paste-take', { n: lines.length })}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
