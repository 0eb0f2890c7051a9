import { type Key, t } from '../../lib/locales/index.ts';
import { useDismissRefused } from '../../lib/state/sync.ts';
import type { SyncState } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';

const KINDS = [
  'item',
  'event',
  'handoff',
  'escalation',
  'account',
  'script',
  'fact',
  'policy',
  'pack',
  'revision',
  'fact-change',
  'red-line',
  'picture',
] as const;
const REASONS = ['invalid', 'forbidden', 'conflict'] as const;

/** What the server would not take, each with its reason, until somebody has read it. */
export function RefusedList({ refused }: { refused: SyncState['refused'] }) {
  const dismiss = useDismissRefused();
  return (
    <ul className="panel-refused">
      {refused.map(({ id, kind, reason }) => (
        <li key={id}>
          <span className="c-grow">
            {t('refused.line', { kind: kindWord(kind), reason: reasonWord(reason) })}
          </span>
          <Button small onClick={() => dismiss.mutate(id)}>
            {t('refused.dismiss')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function kindWord(kind: string): string {
  const known = KINDS.find(one => one === kind);
  return known ? t(`refused.kind.${known}` satisfies Key) : kind;
}

function reasonWord(reason: string): string {
  const known = REASONS.find(one => one === reason);
  return known ? t(`refused.reason.${known}` satisfies Key) : t('refused.reason.other', { reason });
}
