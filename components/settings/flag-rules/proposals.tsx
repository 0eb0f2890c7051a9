import { newId } from '../../../lib/base/id.ts';
import { t } from '../../../lib/locales/index.ts';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import type { Proposal } from '../../../lib/rules/flag/propose.ts';
import { useProposals } from '../../../lib/state/flag-rules.ts';
import { Button } from '../../ui/button.tsx';
import { RuleWords } from './rule-words.tsx';

interface ProposalsProps {
  rules: readonly FlagRule[];
  onTake?: (rule: FlagRule) => void;
}

/** Rules that would have spared corrections; those that already stand in the draft are not offered again. */
export function Proposals({ rules, onTake }: ProposalsProps) {
  const all = useProposals().data ?? [];
  const open = all.filter(({ rule }) => !rules.some(one => wordsOf(one) === wordsOf(rule)));
  if (open.length === 0) return null;
  return (
    <>
      <h4>{t('corrections.proposals')}</h4>
      <ul className="rules-list">
        {open.map(proposal => (
          <li key={wordsOf(proposal.rule)}>
            <div className="rules-said">
              <RuleWords rule={proposal.rule} />
              <p className="c-quiet">{t('corrections.right', { n: proposal.right })}</p>
            </div>
            {onTake ? (
              <Button small onClick={() => onTake({ id: newId(), ...proposal.rule })}>
                {t('corrections.take')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const wordsOf = ({ words, effect, flag }: Proposal['rule']): string => JSON.stringify([words, effect, flag]);
