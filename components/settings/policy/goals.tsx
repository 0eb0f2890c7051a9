import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { FLAGS, type Flag } from '../../../lib/model/flag.ts';
import type { CoverageGoal, Policy } from '../../../lib/model/policy.ts';
import { ROLES, type Role } from '../../../lib/model/role.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { NumberCell } from './number-cell.tsx';

const PERCENT = { size: 1, min: 0, max: 100 };

interface GoalsProps {
  goals: readonly CoverageGoal[];
  /** Absent for whoever may only read. */
  change: ((changed: (before: Policy) => Policy) => void) | undefined;
}

/** How much of which items a role answers. */
export function Goals({ goals, change }: GoalsProps) {
  const put = change && ((coverage: CoverageGoal[]) => change(before => ({ ...before, coverage })));
  return (
    <>
      <h3>{t('policy.goals')}</h3>
      {goals.length === 0 ? <p className="c-quiet">{t('policy.goals-empty')}</p> : null}
      <ul className="policy-goals">
        {goals.map(goal => {
          const name = goalName(goal);
          const others = goals.filter(one => one !== goal);
          return (
            <li key={name}>
              <span>{name}</span>
              {put ? (
                <NumberCell
                  label={t('policy.field', { line: name, field: t('policy.goal') })}
                  value={Math.round(goal.goal * 100)}
                  unit={PERCENT}
                  empty=""
                  onChange={(percent = Number.NaN) =>
                    put(goals.map(one => (one === goal ? { ...goal, goal: percent / 100 } : one)))
                  }
                />
              ) : (
                Math.round(goal.goal * 100)
              )}
              <span>%</span>
              {put ? (
                <Button
                  small
                  kind="quiet"
                  aria-label={t('policy.remove-this', { line: name })}
                  onClick={() => put(others)}
                >
                  {t('policy.remove')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {put ? <AddGoal goals={goals} onAdd={goal => put([...goals, goal])} /> : null}
    </>
  );
}

const goalName = ({ role, flag }: CoverageGoal): string => `${t(`role.${role}`)} · ${t(`flag.${flag}`)}`;

function AddGoal({ goals, onAdd }: Pick<GoalsProps, 'goals'> & { onAdd(goal: CoverageGoal): void }) {
  const [role, setRole] = useState<Role>('KOC');
  const [flag, setFlag] = useState<Flag>('trust');
  const isThere = goals.some(goal => goal.role === role && goal.flag === flag);
  return (
    <div className="policy-add set-link">
      <SelectField
        id="policy-goal-role"
        label={t('policy.goal-role')}
        values={ROLES}
        value={role}
        word={one => t(`role.${one}`)}
        onChange={one => setRole(one)}
      />
      <SelectField
        id="policy-goal-flag"
        label={t('policy.goal-flag')}
        values={FLAGS}
        value={flag}
        word={one => t(`flag.${one}`)}
        onChange={one => setFlag(one)}
      />
      <Button disabled={isThere} onClick={() => onAdd({ role, flag, goal: 0.8 })}>
        {t('policy.goal-add')}
      </Button>
    </div>
  );
}
