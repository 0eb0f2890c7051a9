import type { Item } from '../../model/item.ts';
import type { PolicyRule } from '../../model/policy.ts';
import type { Role } from '../../model/role.ts';
import { surfaceKind } from '../item/surface-kind.ts';
import { isCloser } from '../sla/closer.ts';
import { type DutyVerdict, dutyFor } from './duty.ts';

type Judged = Pick<Item, 'surface' | 'text' | 'labels' | 'labelsByHand'>;

/** What an account of this role does with this item. Who only says thanks or goodbye waits for nothing, unless somebody said what it is. */
export function dutyOfItem(rules: readonly PolicyRule[], role: Role, item: Judged): DutyVerdict {
  if (closes(item)) return { duty: 'optional' };
  return dutyFor(rules, { role, surface: surfaceKind(item.surface), labels: item.labels });
}

const closes = ({ text, labels, labelsByHand }: Judged): boolean =>
  !labelsByHand && labels.every(label => label === 'praise') && isCloser(text);
