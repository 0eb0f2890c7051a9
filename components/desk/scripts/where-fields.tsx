import { t } from '../../../lib/locales/index.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import { ANY_SITE, PLATFORMS, SURFACES } from '../../../lib/model/platform.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { CATEGORIES, STAGES } from '../../../lib/model/script.ts';
import { useCategories } from '../../../lib/state/scripts.ts';
import { categoryWord } from '../../ui/category-word.ts';
import { Choices } from '../../ui/choices.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EditorProps } from './editor-props.ts';
import { fieldError } from './fault-words.ts';

/** Where it fits: category, roles, flags, surfaces, platforms, stage. */
export function WhereFields(props: EditorProps) {
  const { content, faults, change } = props;
  const error = (field: 'roles' | 'surfaces') => fieldError(faults, field, content);
  return (
    <>
      <CategoryField {...props} />
      <Choices
        legend={t('scripts.roles')}
        name="script-roles"
        values={ROLES}
        chosen={content.roles}
        word={role => t(`role.${role}`)}
        hint={t('scripts.roles-hint')}
        error={error('roles')}
        onChange={roles => change('', { roles })}
      />
      <Choices
        legend={t('scripts.flags')}
        name="script-flags"
        values={FLAGS}
        chosen={content.flags}
        word={flag => t(`flag.${flag}`)}
        hint={t('scripts.flags-hint')}
        onChange={flags => change('', { flags })}
      />
      <Choices
        legend={t('scripts.surfaces')}
        name="script-surfaces"
        values={SURFACES}
        chosen={content.surfaces}
        word={surface => t(`surface.${surface}`)}
        error={error('surfaces')}
        onChange={surfaces => change('', { surfaces })}
      />
      <Choices
        legend={t('scripts.platforms')}
        name="script-platforms"
        values={[...PLATFORMS, ANY_SITE]}
        chosen={content.platforms ?? []}
        word={platform => t(`platform.${platform}`)}
        hint={t('scripts.platforms-hint')}
        onChange={platforms => change('', { platforms: platforms.length > 0 ? platforms : undefined })}
      />
      {content.surfaces.includes('dm') ? <StageField {...props} /> : null}
    </>
  );
}

/** Chorus' own categories, the team's, or a new word. */
function CategoryField({ content, faults, change }: EditorProps) {
  const categories = useCategories().data ?? CATEGORIES;
  return (
    <>
      <TextField
        id="script-category"
        label={t('scripts.category')}
        hint={t('scripts.category-hint')}
        error={fieldError(faults, 'category', content)}
        list="script-categories"
        autoComplete="off"
        value={categoryWord(content.category)}
        onChange={({ target }) => {
          const own = CATEGORIES.find(one => categoryWord(one) === target.value.trim());
          change('category', { category: own ?? target.value });
        }}
      />
      <datalist id="script-categories">
        {categories.map(category => (
          <option key={category} value={categoryWord(category)} />
        ))}
      </datalist>
    </>
  );
}

function StageField({ content, change }: EditorProps) {
  return (
    <SelectField
      id="script-stage"
      label={t('scripts.stage')}
      values={['none', ...STAGES] as const}
      value={content.stage ?? 'none'}
      word={stage => (stage === 'none' ? t('scripts.stage-none') : t(`stage.${stage}`))}
      onChange={stage => change('', { stage: stage === 'none' ? undefined : stage })}
    />
  );
}
