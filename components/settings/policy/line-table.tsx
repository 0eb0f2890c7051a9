import { t } from '../../../lib/locales/index.ts';
import type { Account } from '../../../lib/model/account.ts';
import type { PolicyRule } from '../../../lib/model/policy.ts';
import { lineKey } from '../../../lib/rules/policy/rebase.ts';
import { LineRow } from './line-row.tsx';
import { lineName, whereWords } from './policy-words.ts';

interface LineTableProps {
  label: string;
  lines: readonly PolicyRule[];
  accounts: readonly Account[];
  onChange: ((line: PolicyRule) => void) | undefined;
  onRemove?: ((line: PolicyRule) => void) | undefined;
}

const COLUMNS = ['flag', 'duty', 'steer-to', 'first', 'next', 'pin', 'why'] as const;

export const LineTable = ({ label, lines, accounts, onChange, onRemove }: LineTableProps) => (
  <div className="set-wide">
    <table className="set-table policy-table" aria-label={label}>
      <thead>
        <tr>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              {t(`policy.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <LineRow
            key={lineKey(line)}
            line={line}
            name={lineName(line, accounts)}
            where={whereWords(line, accounts)}
            onChange={onChange}
            onRemove={onRemove && (() => onRemove(line))}
          />
        ))}
      </tbody>
    </table>
  </div>
);
