import { MINUTE } from '../../../lib/base/clock.ts';
import { t } from '../../../lib/locales/index.ts';
import { DUTIES, type PolicyRule } from '../../../lib/model/policy.ts';
import { reasonOf } from '../../../lib/rules/policy/reason.ts';
import { Button } from '../../ui/button.tsx';
import { FlagMark } from '../../ui/flag-mark.tsx';
import { NumberCell } from './number-cell.tsx';
import { textOf } from './number-text.ts';
import { lineWith, othersThan, withDuty } from './policy-edits.ts';
import { SelectCell } from './select-cell.tsx';

const MINUTES = { size: MINUTE, min: 0.5, max: 100_000 };

export interface LineRowProps {
  line: PolicyRule;
  name: string;
  /** Of an exception, where it holds. */
  where: string;
  /** Absent for whoever may only read. */
  onChange: ((line: PolicyRule) => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** One line of the policy: a flag, what to do with it, and by when. */
export function LineRow({ line, name, where, onChange, onRemove }: LineRowProps) {
  return (
    <tr>
      <th scope="row">
        <FlagMark flag={line.flag} />
        {where ? <span className="c-quiet policy-where">{where}</span> : null}
        {onRemove ? (
          <Button small kind="quiet" aria-label={t('policy.remove-this', { line: name })} onClick={onRemove}>
            {t('policy.remove')}
          </Button>
        ) : null}
      </th>
      {onChange ? <Fields line={line} name={name} onChange={onChange} /> : <Words line={line} />}
    </tr>
  );
}

interface FieldsProps extends Pick<LineRowProps, 'line' | 'name'> {
  onChange(line: PolicyRule): void;
}

function Fields({ line, name, onChange }: FieldsProps) {
  const label = (field: string) => t('policy.field', { line: name, field });
  const { duty, steerTo } = line;
  const isOwn = duty === 'answer' || duty === 'ask-back';
  const time = (field: 'targetMs' | 'nextMs', word: string, empty: string) => (
    <NumberCell
      label={label(word)}
      value={line[field]}
      unit={MINUTES}
      empty={empty}
      onChange={value => onChange(lineWith(line, { [field]: value }))}
    />
  );
  return (
    <>
      <td>
        <SelectCell
          label={label(t('policy.duty'))}
          values={DUTIES}
          value={duty}
          word={value => t(`duty.${value}`)}
          onChange={value => onChange(withDuty(line, value))}
        />
      </td>
      <td>
        {duty === 'steer' && steerTo ? (
          <SelectCell
            label={label(t('policy.steer-to'))}
            values={othersThan(line.role)}
            value={steerTo}
            word={role => t(`role.${role}`)}
            onChange={role => onChange({ ...line, steerTo: role })}
          />
        ) : null}
      </td>
      <td>
        {duty === 'optional' || duty === 'skip'
          ? null
          : time('targetMs', t('policy.first'), t('policy.no-clock'))}
      </td>
      <td>
        {isOwn && line.targetMs !== undefined ? time('nextMs', t('policy.next'), t('policy.as-first')) : null}
      </td>
      <td>
        {isOwn && line.surface === 'comment' ? (
          <input
            type="checkbox"
            aria-label={label(t('policy.pin'))}
            checked={line.pin === true}
            onChange={event => onChange(lineWith(line, { pin: event.target.checked || undefined }))}
          />
        ) : null}
      </td>
      <td>
        <input
          className="c-input policy-why"
          aria-label={label(t('policy.why'))}
          maxLength={200}
          placeholder={t(`why.${reasonOf(line)}`)}
          title={line.why ?? t(`why.${reasonOf(line)}`)}
          value={line.why ?? ''}
          onChange={event => onChange(lineWith(line, { why: event.target.value || undefined }))}
        />
      </td>
    </>
  );
}

function Words({ line }: Pick<LineRowProps, 'line'>) {
  const { duty, steerTo, targetMs, nextMs, pin, why } = line;
  return (
    <>
      <td>{t(`duty.${duty}`)}</td>
      <td>{steerTo ? t(`role.${steerTo}`) : null}</td>
      <td>{targetMs === undefined ? t('policy.no-clock') : textOf(targetMs, MINUTES)}</td>
      <td>{textOf(nextMs, MINUTES)}</td>
      <td>{pin ? t('policy.pin') : null}</td>
      <td className="policy-why">{why ?? t(`why.${reasonOf(line)}`)}</td>
    </>
  );
}
