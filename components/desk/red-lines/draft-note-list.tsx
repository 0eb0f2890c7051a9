import { t } from '../../../lib/locales/index.ts';
import type { DraftNote } from '../../../lib/state/views.ts';
import './draft-notes.css';

/** Which kind of rule speaks: a red line, a fact, the role's voice, or the text itself. */
export function familyOf(rule: DraftNote['rule']): 'facts' | 'voice' | 'lines' | 'text' {
  if (/^(?:price|percent|amount|discount|date|fact)-/.test(rule)) return 'facts';
  if (/^voice-|^identity$/.test(rule)) return 'voice';
  return rule === 'unfilled' || rule === 'repeated' ? 'text' : 'lines';
}

/** What is wrong, the worst first: whose rule it is, in colour and word, and a sentence. */
export function DraftNoteList({ notes, label }: { notes: readonly DraftNote[]; label: string }) {
  return (
    <ul className="draft-notes" aria-label={label}>
      {notes.map(note => (
        <li key={`${note.rule} ${note.range.join()}`} data-level={note.level}>
          <span className="draft-notes-family">{t(`drafts.family.${familyOf(note.rule)}`)}</span>
          <span>{note.text}</span>
          <span className="draft-notes-level">{t(`drafts.level.${note.level}`)}</span>
        </li>
      ))}
    </ul>
  );
}
