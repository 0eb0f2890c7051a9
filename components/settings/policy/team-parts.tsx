import { MINUTE } from '../../../lib/base/clock.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { Choices } from '../../ui/choices.tsx';
import { NumberField } from './number-cell.tsx';

const MINUTES = { size: MINUTE, min: 1, max: 100_000 };
const FROM_ZERO = { ...MINUTES, min: 0 };
const ROWS = { size: 1, min: 1, max: 100, whole: true };
const DAYS = { size: 1, min: 1, max: 3650, whole: true };

interface TeamPartsProps {
  policy: Policy;
  /** Absent for whoever may only read. */
  change: ((changed: (before: Policy) => Policy) => void) | undefined;
}

/** What holds for the whole team, whatever the role. */
export function TeamParts({ policy, change }: TeamPartsProps) {
  const { firstHour, identityRoles } = policy;
  const put = (parts: Partial<Policy>) => change?.(before => ({ ...before, ...parts }));
  const common = { disabled: change === undefined };
  return (
    <fieldset className="policy-team" disabled={change === undefined}>
      <legend>{t('policy.team')}</legend>
      <Choices
        legend={t('policy.identity-roles')}
        name="policy-identity"
        values={ROLES}
        chosen={identityRoles}
        word={role => t(`role.${role}`)}
        hint={t('policy.identity-hint')}
        onChange={roles => put({ identityRoles: roles })}
      />
      <div className="set-two">
        <NumberField
          {...common}
          id="policy-window"
          label={t('policy.window')}
          value={firstHour.windowMs}
          unit={MINUTES}
          onChange={windowMs => put({ firstHour: { ...firstHour, windowMs } })}
        />
        <NumberField
          {...common}
          id="policy-rows"
          label={t('policy.front-rows')}
          value={firstHour.frontRows}
          unit={ROWS}
          onChange={frontRows => put({ firstHour: { ...firstHour, frontRows } })}
        />
        <NumberField
          {...common}
          id="policy-promise"
          label={t('policy.promise')}
          value={policy.promiseMs}
          unit={MINUTES}
          onChange={promiseMs => put({ promiseMs })}
        />
        <NumberField
          {...common}
          id="policy-director"
          label={t('policy.director')}
          value={policy.directorAfterMs}
          unit={FROM_ZERO}
          onChange={directorAfterMs => put({ directorAfterMs })}
        />
        <NumberField
          {...common}
          id="policy-retention"
          label={t('policy.retention')}
          value={policy.retentionDays}
          unit={DAYS}
          onChange={retentionDays => put({ retentionDays })}
        />
      </div>
    </fieldset>
  );
}
