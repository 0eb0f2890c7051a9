import { t } from '../../../lib/locales/index.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import { SURFACES } from '../../../lib/model/platform.ts';
import type { Policy, PolicyRule } from '../../../lib/model/policy.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { useAccounts } from '../../../lib/state/accounts.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { AddLine } from './add-line.tsx';
import { LineTable } from './line-table.tsx';
import type { Place } from './place.ts';
import { addLine, removeLine, replaceLine } from './policy-edits.ts';

interface LinesProps {
  policy: Policy;
  place: Place;
  onPlace(place: Place): void;
  /** Absent for whoever may only read. */
  change: ((changed: (before: Policy) => Policy) => void) | undefined;
}

const ORDER: readonly string[] = [...FLAGS, 'none'];
const isException = ({ accountId, occasion }: PolicyRule): boolean =>
  accountId !== undefined || occasion !== undefined;

/** What one role does on one kind of surface: a line for each flag, and the exceptions. */
export function Lines({ policy, place, onPlace, change }: LinesProps) {
  const accounts = useAccounts().data ?? [];
  const here = policy.rules
    .filter(({ role, surface }) => role === place.role && surface === place.surface)
    .toSorted((a, b) => ORDER.indexOf(a.flag) - ORDER.indexOf(b.flag));
  const exceptions = here.filter(isException);
  const onChange = change && ((line: PolicyRule) => change(replaceLine(line)));
  const onRemove = change && ((line: PolicyRule) => change(removeLine(line)));
  return (
    <>
      <PlaceFields place={place} onPlace={onPlace} />
      <LineTable
        label={t('policy.lines')}
        lines={here.filter(line => !isException(line))}
        accounts={accounts}
        onChange={onChange}
      />
      <h3>{t('policy.exceptions')}</h3>
      {exceptions.length === 0 ? <p className="c-quiet">{t('policy.exceptions-empty')}</p> : null}
      {exceptions.length > 0 ? (
        <LineTable
          label={t('policy.exceptions')}
          lines={exceptions}
          accounts={accounts}
          onChange={onChange}
          onRemove={onRemove}
        />
      ) : null}
      {change ? (
        <AddLine
          key={`${place.role} ${place.surface}`}
          lines={here}
          place={place}
          accounts={accounts.filter(({ role }) => role === place.role)}
          onAdd={line => change(addLine(line))}
        />
      ) : null}
    </>
  );
}

const PlaceFields = ({ place, onPlace }: Pick<LinesProps, 'place' | 'onPlace'>) => (
  <div className="set-two">
    <SelectField
      id="policy-role"
      label={t('policy.role')}
      values={ROLES}
      value={place.role}
      word={role => t(`role.full.${role}`)}
      onChange={role => onPlace({ ...place, role })}
    />
    <SelectField
      id="policy-surface"
      label={t('policy.surface')}
      values={SURFACES}
      value={place.surface}
      word={surface => t(`surface.${surface}`)}
      onChange={surface => onPlace({ ...place, surface })}
    />
  </div>
);
