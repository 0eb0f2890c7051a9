import { t } from '../../../lib/locales/index.ts';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import { useAccounts } from '../../../lib/state/accounts.ts';
import { FlagMark } from '../../ui/flag-mark.tsx';

/** Words of a rule that are shown; the others are counted. */
const SHOWN = 6;

/** A rule as one would say it: 写了「上车」,在 小鹿实测 的评论里 → 首先是 购买意向. */
export function RuleWords({ rule }: { rule: Omit<FlagRule, 'id'> }) {
  const accounts = useAccounts().data ?? [];
  const nameOf = (id: string) => accounts.find(account => account.id === id)?.name ?? id;
  const { words = [], pattern, accountIds = [], postKeys = [], surface } = rule;
  const conditions = [
    words.length > 0 && t('rules.has-words', { words: quoted(words) }),
    pattern !== undefined && t('rules.has-pattern', { pattern }),
    accountIds.length > 0 && t('rules.at-accounts', { names: accountIds.map(nameOf).join('、') }),
    postKeys.length > 0 && t('rules.at-posts', { n: postKeys.length }),
    surface !== undefined && t('rules.at-surface', { surface: t(`surface.${surface}`) }),
  ].filter(condition => condition !== false);
  return (
    <p className="rules-words">
      {conditions.join(t('rules.and'))} <span aria-hidden="true">→</span> {t(`rules.effect.${rule.effect}`)}{' '}
      <FlagMark flag={rule.flag} />
    </p>
  );
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).map(word => `「${word}」`);
  return words.length > SHOWN
    ? t('rules.more-words', { words: shown.join(''), n: words.length })
    : shown.join('');
}
