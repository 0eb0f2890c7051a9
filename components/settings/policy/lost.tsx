import { t } from '../../../lib/locales/index.ts';
import { changedParts } from '../../../lib/rules/policy/rebase.ts';
import { wholePolicy } from '../../../lib/rules/policy/whole.ts';
import { usePolicyVersions } from '../../../lib/state/policy.ts';
import { usePolicyDraft } from '../../../lib/state/policy-draft.ts';
import { Sentence } from '../../ui/sentence.tsx';

/** Of two who apply a version at once, one comes first: the other is told, and goes on with what was typed. */
export function Lost() {
  const { applied, takeUp } = usePolicyDraft();
  const kept = usePolicyVersions().data?.find(({ version }) => version === applied?.version);
  if (!applied || !kept || changedParts(applied.draft, wholePolicy(kept)).length === 0) return null;
  return (
    <Sentence
      text={t('policy.lost', { n: applied.version })}
      way={{ word: t('policy.take-up'), go: takeUp }}
    />
  );
}
