import { type FormEvent, type KeyboardEvent, type PointerEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { DraftView } from '../../lib/state/overlay-view.ts';
import { useOverlay } from './context.tsx';

const EDGE = 8;
const GAP = 6;
/** Height of the line, px: above the box, so that nothing covers the site's own Send. */
const HEIGHT = 30;

/** What is wrong with what stands in the reply box, in one line beside it: the worst first. */
export function DraftLine() {
  const draft = useOverlay(view => view.draft);
  const isCovered = useOverlay(view => view.float !== undefined);
  if (!draft || isCovered) return null;
  const { box } = draft;
  const above = box.top - HEIGHT - GAP;
  const place = {
    left: Math.max(EDGE, Math.min(box.left, innerWidth - 280)),
    top: above < EDGE ? box.top + box.height + GAP : above,
  };
  return (
    <div className={`draft ${draft.worst.level}`} style={place} onPointerDown={keepFocus}>
      <Said key={draft.worst.text} draft={draft} />
    </div>
  );
}

/** The editor keeps focus and caret while one of our buttons is pressed; a field to type into takes them. */
function keepFocus(event: PointerEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}

function Said({ draft }: { draft: DraftView }) {
  const [isAsking, setAsking] = useState(false);
  const { worst, more } = draft;
  if (isAsking) return <Why draft={draft} onClose={() => setAsking(false)} />;
  return (
    <>
      <span className="draft-said" role="status">
        {worst.text}
        {more > 0 && <span className="quiet-text"> {t('draft.more', { n: more })}</span>}
      </span>
      {draft.other && (
        <button type="button" className="btn ghost" onClick={draft.other}>
          {t('draft.other')}
        </button>
      )}
      {worst.level === 'block' && (
        <button type="button" className="btn ghost" onClick={() => setAsking(true)}>
          {t('draft.anyway')}
        </button>
      )}
      {(draft.drop || worst.level !== 'block') && (
        <button type="button" className="btn ghost" onClick={draft.drop ?? draft.dismiss}>
          {t(draft.drop ? 'draft.drop' : 'draft.dismiss')}
        </button>
      )}
    </>
  );
}

const takeFocus = (input: HTMLInputElement | null) => input?.focus();

function Why({ draft, onClose }: { draft: DraftView; onClose(): void }) {
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (why.trim() !== '') draft.override(why);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="draft-why" onSubmit={submit}>
      <input
        ref={takeFocus}
        className="draft-input"
        aria-label={t('draft.why')}
        placeholder={t('draft.why')}
        maxLength={100}
        value={why}
        onChange={event => setWhy(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="btn" disabled={why.trim() === ''}>
        {t('draft.anyway')}
      </button>
    </form>
  );
}
