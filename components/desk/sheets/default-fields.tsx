import { t } from '../../../lib/locales/index.ts';
import { SURFACES } from '../../../lib/model/platform.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { CATEGORIES } from '../../../lib/model/script.ts';
import { type Reading, useImport } from '../../../lib/state/import-view.ts';
import { categoryWord } from '../../ui/category-word.ts';
import { Choices } from '../../ui/choices.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { fieldWord } from './sheet-words.ts';

/** What every row is taken for where the sheet has no such column. Nothing where it says all of it. */
export function DefaultFields({ reading, hasMerged }: { reading: Reading; hasMerged: boolean }) {
  const read = useImport(view => view.read);
  const { defaults, mapping } = reading;
  const isScripts = reading.kind === 'scripts';
  const open = isScripts
    ? (['category', 'roles', 'surfaces'] as const).filter(field => !mapping.includes(field))
    : [];
  if (open.length === 0 && !hasMerged) return null;
  const set = (changed: Partial<Reading['defaults']>) => read({ defaults: { ...defaults, ...changed } });
  return (
    <section className="desk-card c-form" aria-labelledby="sheets-defaults">
      <h3 id="sheets-defaults">{t('sheets.defaults')}</h3>
      {hasMerged ? (
        <p className="sheets-switch">
          <Switch
            label={t('sheets.fill-down')}
            on={reading.isFilledDown}
            onSwitch={isFilledDown => read({ isFilledDown })}
          />
          <span aria-hidden="true">{t('sheets.fill-down')}</span>
        </p>
      ) : null}
      {open.includes('category') ? (
        <SelectField
          id="sheets-category"
          label={fieldWord('category')}
          values={CATEGORIES}
          value={CATEGORIES.find(one => one === defaults.category) ?? 'product'}
          word={categoryWord}
          onChange={category => set({ category })}
        />
      ) : null}
      {open.includes('roles') ? (
        <Choices
          legend={fieldWord('roles')}
          name="sheets-roles"
          values={ROLES}
          chosen={defaults.roles}
          word={role => t(`role.${role}`)}
          onChange={roles => set({ roles })}
        />
      ) : null}
      {open.includes('surfaces') ? (
        <Choices
          legend={fieldWord('surfaces')}
          name="sheets-surfaces"
          values={SURFACES}
          chosen={defaults.surfaces}
          word={surface => t(`surface.${surface}`)}
          onChange={surfaces => (surfaces.length > 0 ? set({ surfaces }) : undefined)}
        />
      ) : null}
    </section>
  );
}
