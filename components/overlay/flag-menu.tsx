import type { KeyboardEvent } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { Flag } from '../../lib/model/flag.ts';
import { FLAG_SHAPES } from '../ui/flag-shapes.ts';
import { useDeeds, useOverlay } from './context.tsx';

const CHOICES = Object.keys(FLAG_SHAPES) as (Flag | 'none')[];
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** What the item is, to be put right by one click. */
export function FlagMenu({ itemId }: { itemId: string }) {
  const deeds = useDeeds();
  const now = useOverlay(state => state.views.get(itemId)?.labels[0]) ?? 'none';
  return (
    <div
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('note.flag')}
      onKeyDown={event => menuKey(event, deeds.close)}
    >
      {CHOICES.map(flag => (
        <button
          key={flag}
          type="button"
          role="menuitemradio"
          aria-checked={flag === now}
          ref={flag === now ? takeFocus : null}
          className={`menu-row flag ${flag === now ? 'chosen' : ''}`}
          style={{ color: `var(${FLAG_SHAPES[flag].colour})` }}
          onClick={() => deeds.setFlag(itemId, flag)}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d={FLAG_SHAPES[flag].path} fill="currentColor" fillRule="evenodd" />
          </svg>{' '}
          {t(`flag.${flag}`)}
        </button>
      ))}
    </div>
  );
}

const takeFocus = (row: HTMLElement | null) => row?.focus();

function menuKey(event: KeyboardEvent, close: () => void): void {
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const step = STEPS[event.key];
  // Tab goes on from where the menu was opened.
  if (event.key === 'Escape' || event.key === 'Tab') close();
  const at = event.target instanceof HTMLButtonElement ? rows.indexOf(event.target) : 0;
  if (step) rows[(at + step + rows.length) % rows.length]?.focus();
  if (step || event.key === 'Escape') event.preventDefault();
}
