import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Account } from '../../../lib/model/account.ts';
import { FLAGS, type Flag } from '../../../lib/model/flag.ts';
import { OCCASIONS, type Occasion, type PolicyRule } from '../../../lib/model/policy.ts';
import { lineKey } from '../../../lib/rules/policy/rebase.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import type { Place } from './place.ts';
import { lineWith } from './policy-edits.ts';

interface AddLineProps {
  /** Those that are there, exceptions too. */
  lines: readonly PolicyRule[];
  place: Place;
  /** Of this role. */
  accounts: readonly Account[];
  onAdd(line: PolicyRule): void;
}

/** What a select holds when none of its values is meant. */
const ANY = 'any';
const KINDS: readonly (Flag | 'none')[] = [...FLAGS, 'none'];
const TIMES: readonly (Occasion | typeof ANY)[] = [ANY, ...OCCASIONS];

/** A line for one account or one occasion, which begins as the usual one. */
export function AddLine({ lines, place, accounts, onAdd }: AddLineProps) {
  const [flag, setFlag] = useState<Flag | 'none'>('purchase');
  const [accountId, setAccountId] = useState(ANY);
  const [occasion, setOccasion] = useState<Occasion | typeof ANY>(ANY);
  const [refused, setRefused] = useState<string>();
  const nameOf = (id: string) => accounts.find(one => one.id === id)?.name ?? t('policy.any-account');
  const add = () => {
    if (accountId === ANY && occasion === ANY) return setRefused(t('policy.add-whole'));
    const usual = lines.find(
      line => line.flag === flag && line.accountId === undefined && line.occasion === undefined,
    );
    const line = lineWith(usual ?? { ...place, flag, duty: 'optional' }, {
      accountId: accountId === ANY ? undefined : accountId,
      occasion: occasion === ANY ? undefined : occasion,
    });
    if (lines.some(one => lineKey(one) === lineKey(line))) return setRefused(t('policy.add-twice'));
    setRefused(undefined);
    onAdd(line);
  };
  return (
    <div className="policy-add">
      <div className="set-two">
        <SelectField
          id="policy-add-flag"
          label={t('policy.flag')}
          values={KINDS}
          value={flag}
          word={one => t(`flag.${one}`)}
          onChange={one => setFlag(one)}
        />
        <SelectField
          id="policy-add-account"
          label={t('policy.add-account')}
          values={[ANY, ...accounts.map(({ id }) => id)]}
          value={accountId}
          word={nameOf}
          onChange={setAccountId}
        />
        <SelectField
          id="policy-add-occasion"
          label={t('policy.add-occasion')}
          values={place.surface === 'comment' ? TIMES : TIMES.slice(0, 1)}
          value={occasion}
          word={one => (one === ANY ? t('policy.any-time') : t(`policy.occasion.${one}`))}
          onChange={one => setOccasion(one)}
        />
      </div>
      {refused === undefined ? null : <Sentence text={refused} />}
      <div className="c-actions">
        <Button onClick={add}>{t('policy.add')}</Button>
      </div>
    </div>
  );
}
