import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { SCOPES } from '../../../lib/model/script.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dayOf, endOf, startOf } from './days.ts';
import type { EditorProps } from './editor-props.ts';
import { fieldError } from './fault-words.ts';
import { PicturesField } from './pictures-field.tsx';
import { tagsOf } from './tags.ts';

/** For whom, from when until when, under which short name. */
export function MoreFields(props: EditorProps) {
  const { content, faults, change } = props;
  return (
    <>
      <SelectField
        id="script-scope"
        label={t('scripts.scope')}
        values={SCOPES}
        value={content.scope ?? 'team'}
        word={scope => t(`scripts.scope.${scope}`)}
        onChange={scope => change('', { scope })}
      />
      <TextField
        id="script-shortcut"
        label={t('scripts.shortcut')}
        hint={t('scripts.shortcut-hint')}
        error={fieldError(faults, 'shortcut', content)}
        autoComplete="off"
        value={content.shortcut ?? ''}
        onChange={event => change('shortcut', { shortcut: event.target.value || undefined })}
      />
      <TagsField {...props} />
      <Days {...props} />
      <SelectField
        id="script-hands-over"
        label={t('scripts.hands-over')}
        values={['none', ...ROLES] as const}
        value={content.handsOverTo ?? 'none'}
        word={role => (role === 'none' ? t('scripts.hands-over-none') : t(`role.full.${role}`))}
        onChange={role => change('', { handsOverTo: role === 'none' ? undefined : role })}
      />
      <PicturesField
        value={content.pictures ?? []}
        onChange={pictures => change('', { pictures: pictures.length > 0 ? pictures : undefined })}
      />
    </>
  );
}

function TagsField({ content, faults, change }: EditorProps) {
  // As it was typed: the comma after the last tag is part of no tag yet.
  const [typed, setTyped] = useState('');
  const shown = tagsOf(typed).join() === content.tags.join() ? typed : content.tags.join(', ');
  return (
    <TextField
      id="script-tags"
      label={t('scripts.tags')}
      hint={t('scripts.tags-hint')}
      error={fieldError(faults, 'tags', content)}
      autoComplete="off"
      value={shown}
      onChange={event => {
        setTyped(event.target.value);
        change('tags', { tags: tagsOf(event.target.value) });
      }}
    />
  );
}

function Days({ content, faults, change }: EditorProps) {
  const { validFrom, validTo } = content;
  return (
    <>
      <TextField
        id="script-first-day"
        type="date"
        label={t('scripts.valid-from')}
        value={validFrom === undefined ? '' : dayOf(validFrom)}
        onChange={event => change('', { validFrom: startOf(event.target.value) })}
      />
      <TextField
        id="script-last-day"
        type="date"
        label={t('scripts.valid-to')}
        error={fieldError(faults, 'validTo', content)}
        value={validTo === undefined ? '' : dayOf(validTo - 1)}
        onChange={event => change('', { validTo: endOf(event.target.value) })}
      />
    </>
  );
}
