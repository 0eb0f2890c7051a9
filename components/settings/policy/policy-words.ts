import { MINUTE } from '../../../lib/base/clock.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Account } from '../../../lib/model/account.ts';
import type { Policy, PolicyRow, PolicyRule } from '../../../lib/model/policy.ts';
import type { Standing } from '../../../lib/rules/policy/compare.ts';
import type { FileFault } from '../../../lib/rules/policy/read-file.ts';
import { changedLines, changedParts } from '../../../lib/rules/policy/rebase.ts';
import { faultWords } from '../flag-rules/fault-words.ts';

/** Of an exception, where it holds: `小美优选 · 首小时前排`; else nothing. */
export function whereWords({ accountId, occasion }: PolicyRule, accounts: readonly Account[]): string {
  const account = accounts.find(({ id }) => id === accountId)?.name ?? t('policy.gone-account');
  return [
    ...(accountId === undefined ? [] : [account]),
    ...(occasion === undefined ? [] : [t(`policy.occasion.${occasion}`)]),
  ].join(' · ');
}

/** `购买意向`, or of an exception `购买意向 · 小美优选`. */
export function lineName(line: PolicyRule, accounts: readonly Account[]): string {
  const [flag, where] = [t(`flag.${line.flag}`), whereWords(line, accounts)];
  return where === '' ? flag : t('policy.exception', { flag, where });
}

export const versionName = ({ version = 0 }: Pick<PolicyRow, 'version'>): string =>
  version === 0 ? t('policy.built-in') : t('policy.version', { n: version });

/** `3 行、首小时`: what was changed. */
export function changedWords(base: Policy, draft: Policy): string {
  const lines = changedLines(base.rules, draft.rules).length;
  return [
    ...(lines > 0 ? [t('policy.changed-lines', { n: lines })] : []),
    ...changedParts(base, draft).flatMap(part => (part === 'rules' ? [] : [t(`policy.part.${part}`)])),
  ].join('、');
}

const minutes = (ms: number): number => Math.round((ms / MINUTE) * 10) / 10;

/** `购买意向 · 转交 · 转给 小美优选 · 30 分内`: how an item is treated. */
export function standingWords({ flag, duty, steerTo, receiver, targetMs, nextMs, pin }: Standing): string {
  const to = receiver ?? (steerTo && t(`role.${steerTo}`));
  return [
    t(`flag.${flag}`),
    duty === 'steer' && to ? t('policy.to', { name: to }) : t(`duty.${duty}`),
    targetMs === undefined ? t('policy.no-clock') : t('policy.within', { minutes: minutes(targetMs) }),
    ...(nextMs === undefined ? [] : [t('policy.next-within', { minutes: minutes(nextMs) })]),
    ...(pin ? [t('policy.then-pin')] : []),
  ].join(' · ');
}

export function fileFaultWords({ reason, line, place, detail, rule }: FileFault): string {
  const why = rule
    ? t('policy.fault.rule', { n: rule.number, why: faultWords(rule) })
    : t(`policy.fault.${reason === 'rule' ? 'value' : reason}`, { place, detail });
  return t('policy.not-imported', { line, why });
}
