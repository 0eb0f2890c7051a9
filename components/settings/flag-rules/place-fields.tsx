import { t } from '../../../lib/locales/index.ts';
import { useAccounts } from '../../../lib/state/accounts.ts';
import { useRulePosts } from '../../../lib/state/flag-rules.ts';
import { Choices } from '../../ui/choices.tsx';
import type { RuleDraft } from './rule-draft.ts';

interface PlaceFieldsProps {
  draft: RuleDraft;
  onChange(part: Partial<RuleDraft>): void;
}

/** Where a rule holds: nothing chosen, everywhere. What was chosen once and is no longer known stays to be taken away. */
export function PlaceFields({ draft, onChange }: PlaceFieldsProps) {
  const accounts = useAccounts().data ?? [];
  const posts = useRulePosts().data ?? [];
  const both = (known: readonly string[], chosen: readonly string[]) => [...new Set([...known, ...chosen])];
  const accountIds = both(
    accounts.map(({ id }) => id),
    draft.accountIds,
  );
  const postKeys = both(
    posts.map(({ key }) => key),
    draft.postKeys,
  );
  return (
    <>
      {accountIds.length > 0 ? (
        <Choices
          legend={t('rules.accounts')}
          name="rule-accounts"
          values={accountIds}
          chosen={draft.accountIds}
          word={id => accounts.find(account => account.id === id)?.name ?? id}
          hint={t('rules.place-hint')}
          onChange={chosen => onChange({ accountIds: chosen })}
        />
      ) : null}
      {postKeys.length > 0 ? (
        <Choices
          legend={t('rules.posts')}
          name="rule-posts"
          values={postKeys}
          chosen={draft.postKeys}
          word={key => posts.find(post => post.key === key)?.title || key}
          onChange={chosen => onChange({ postKeys: chosen })}
        />
      ) : null}
    </>
  );
}
