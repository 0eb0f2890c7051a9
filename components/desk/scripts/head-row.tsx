import { t } from '../../../lib/locales/index.ts';
import { partsOf } from '../../../lib/rules/fill-script/places.ts';
import type { ScriptHead } from '../../../lib/state/views.ts';
import { RoleBadge } from '../../ui/role-badge.tsx';
import { standingWords } from './standing-words.ts';

/** More would leave no room for the title. */
const BADGES = 2;

/** Places by what they are likely to say: the names of facts, the defaults of the others. */
const readable = (body: string): string =>
  partsOf(body)
    .map(part => ('name' in part ? (part.fallback ?? part.name) : part.kind === 'cursor' ? '' : part.text))
    .join('');

/** One script of the list: title, who says it, where it stands, first words. */
export function HeadRow({ head, isOpen, onOpen }: { head: ScriptHead; isOpen: boolean; onOpen(): void }) {
  const { text, tone } = standingWords(head);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useSemanticElements: a cell of the list's grid
    <div role="gridcell" tabIndex={-1} className="desk-head" data-open={isOpen} onClick={onOpen}>
      <span className="desk-head-line">
        <span className="desk-head-title">{head.title || t('scripts.untitled')}</span>
        {head.roles.slice(0, BADGES).map(role => (
          <RoleBadge key={role} role={role} />
        ))}
        <span className="c-grow" />
        <span className={`desk-standing desk-standing-${tone}`}>{text}</span>
      </span>
      <span className="desk-head-first">{readable(head.first)}</span>
    </div>
  );
}
