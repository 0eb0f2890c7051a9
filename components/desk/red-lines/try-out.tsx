import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { ROLES, type Role } from '../../../lib/model/role.ts';
import { useTryOut } from '../../../lib/state/drafts.ts';
import { Field, fieldAttributes } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { DraftNoteList } from './draft-note-list.tsx';

/** 试一段: what would be said of a text, at each letter. */
export function TryOut() {
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role | 'none'>('KOC');
  const tried = useTryOut(text, role === 'none' ? undefined : role);
  const isEmpty = text.trim() === '';
  return (
    <section className="lines-card" aria-label={t('lines.try')}>
      <h3>{t('lines.try')}</h3>
      <SelectField
        id="try-role"
        label={t('lines.try-role')}
        values={['none', ...ROLES]}
        value={role}
        word={one => (one === 'none' ? t('lines.any-role') : t(`role.full.${one}`))}
        onChange={one => setRole(one)}
      />
      <Field id="try-text" label={t('lines.try-text')} hint={t('lines.try-hint')}>
        <textarea
          className="c-input"
          {...fieldAttributes('try-text', undefined, t('lines.try-hint'))}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      {tried.isError ? <Sentence text={t('error.load')} /> : null}
      <div aria-live="polite">
        {!isEmpty && tried.data?.length === 0 ? <p className="lines-sound">{t('lines.try-sound')}</p> : null}
        {!isEmpty && tried.data ? <DraftNoteList notes={tried.data} label={t('lines.try-notes')} /> : null}
      </div>
    </section>
  );
}
