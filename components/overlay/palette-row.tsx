import type { ReactNode } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import type { ScriptHit } from '../../lib/state/views.ts';

/** What parts messages (model/script, which would bring the schema library along). */
const BREAK = '\n---\n';
/** As long as the break, so that what was found is marked at its place. */
const DOT = '  ·  ';

interface RowProps {
  hit: ScriptHit;
  /** The way of saying it that would go in. */
  ready: ReadyScript;
  index: number;
  chosen: boolean;
  onPick(): void;
  onPoint(): void;
}

/** One script: title with what matched, whose voice, its first lines as they would read here. */
export function PaletteRow({ hit, ready, index, chosen, onPick, onPoint }: RowProps) {
  const doubtful = hit.expired || ready.expiredFacts.length > 0;
  const n = ready.messages?.length ?? 1;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input; the row is reached through aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the input does what a click does
    <div
      role="option"
      id={`chorus-hit-${index}`}
      aria-selected={chosen}
      className={`menu-row ${chosen ? 'chosen' : ''}`}
      onClick={onPick}
      onPointerMove={onPoint}
    >
      <span className="row-head">
        <b>{marked(hit.script.title, hit.titleMatches)}</b>
        {hit.script.roles.map(role => (
          <span key={role} className={`role ${role.toLowerCase()}`}>
            {t(`role.${role}`)}
          </span>
        ))}
        {doubtful && <span className="risk">{t('palette.expired')}</span>}
        {n > 1 && <span className="quiet-text">{t('palette.messages', { n })}</span>}
        {index < 9 && <kbd>⌥{index + 1}</kbd>}
      </span>
      <span className="two-lines">
        {marked(ready.text.replaceAll(BREAK, DOT), ready === hit.ready ? (hit.bodyMatches ?? []) : [])}
      </span>
    </div>
  );
}

function marked(title: string, ranges: readonly (readonly [number, number])[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(title.slice(at, start), <mark key={start}>{title.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, title.slice(at)];
}
