import { t } from '../../../lib/locales/index.ts';
import type { DraftNote } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import './draft-notes.css';

/** Which kind of rule speaks: a red line, a fact, the role's voice, or the text itself. */
export function familyOf(rule: DraftNote['rule']): 'facts' | 'voice' | 'lines' | 'text' {
  if (/^(?:price|percent|amount|discount|date|fact)-/.test(rule)) return 'facts';
  if (/^voice-|^identity$/.test(rule)) return 'voice';
  return rule === 'unfilled' || rule === 'repeated' ? 'text' : 'lines';
}

interface DraftNoteListProps {
  notes: readonly DraftNote[];
  label: string;
  /** Puts a reference in the place of a figure that contradicts its fact; absent: only to be read. */
  onRefer?: ((note: DraftNote) => void) | undefined;
}

/** What is wrong, the worst first: whose rule it is, in colour and word, and a sentence. */
export function DraftNoteList({ notes, label, onRefer }: DraftNoteListProps) {
  return (
    <ul className="draft-notes" aria-label={label}>
      {notes.map(note => (
        <li key={`${note.rule} ${note.range.join()}`} data-level={note.level}>
          <span className="draft-notes-family">{t(`drafts.family.${familyOf(note.rule)}`)}</span>
          <span>
            {note.text}
            {onRefer && isReferable(note) ? (
              <Button
                kind="quiet"
                small
                aria-label={t('drafts.refer-this', { said: note.said })}
                onClick={() => onRefer(note)}
              >
                {t('drafts.refer')}
              </Button>
            ) : null}
          </span>
          <span className="draft-notes-level">{t(`drafts.level.${note.level}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A price or share that has a fact: whatever else a fact says is more than the figure. */
const isReferable = ({ rule, factName }: DraftNote): boolean =>
  factName !== undefined && (rule === 'price-wrong' || rule === 'fact-changed');
