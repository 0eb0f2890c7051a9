import { t } from '../../../lib/locales/index.ts';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { moved } from './rule-draft.ts';
import { RuleWords } from './rule-words.tsx';

interface RuleListProps {
  rules: readonly FlagRule[];
  /** Absent: only to be read. */
  onChange?: (rules: readonly FlagRule[]) => void;
  onEdit?: (rule: FlagRule) => void;
}

/** The rules in the order in which they are asked. */
export function RuleList({ rules, onChange, onEdit }: RuleListProps) {
  return (
    <ol className="rules-list">
      {rules.map((rule, index) => (
        <li key={rule.id} className={rule.off ? 'rules-off' : ''}>
          <span className="rules-number">{index + 1}</span>
          <div className="rules-said">
            <RuleWords rule={rule} />
            {rule.note ? <p className="c-quiet">{rule.note}</p> : null}
          </div>
          {onChange && onEdit ? <RuleDeeds {...{ rules, index, rule, onChange, onEdit }} /> : null}
        </li>
      ))}
    </ol>
  );
}

interface RuleDeedsProps extends Required<RuleListProps> {
  index: number;
  rule: FlagRule;
}

function RuleDeeds({ rules, index, rule, onChange, onEdit }: RuleDeedsProps) {
  const say = useNotice(view => view.say);
  const n = index + 1;
  const move = (by: -1 | 1) => {
    onChange(moved(rules, index, by));
    say(t('rules.moved', { n, place: n + by }));
  };
  const { off: _, ...rest } = rule;
  const turn = (on: boolean) => onChange(rules.with(index, on ? rest : { ...rest, off: true }));
  const deed = (word: 'up' | 'down' | 'edit' | 'remove', go: () => void, disabled = false) => (
    <Button kind="quiet" small disabled={disabled} aria-label={t(`rules.${word}-this`, { n })} onClick={go}>
      {t(`rules.${word}`)}
    </Button>
  );
  return (
    <div className="rules-deeds">
      {deed('up', () => move(-1), index === 0)}
      {deed('down', () => move(1), n === rules.length)}
      {deed('edit', () => onEdit(rule))}
      {deed('remove', () => onChange(rules.toSpliced(index, 1)))}
      <Switch label={t('rules.on', { n })} on={!rule.off} onSwitch={turn} />
    </div>
  );
}
