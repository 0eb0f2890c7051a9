import { useId } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { useScriptNotes } from '../../../lib/state/drafts.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { DraftNoteList } from '../red-lines/draft-note-list.tsx';
import { withReference } from './referring.ts';

interface ChecksCardProps {
  content: ScriptContent;
  /** Absent: only to be read. */
  onChange?: ((part: Partial<ScriptContent>) => void) | undefined;
}

/** 检查: what is wrong with each text of a script as it is being written, for every role that it is for. */
export function ChecksCard({ content, onChange }: ChecksCardProps) {
  const id = useId();
  const checked = useScriptNotes(content);
  const texts = checked.data ?? [];
  const count = texts.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <section className="desk-card" aria-labelledby={id}>
      <h3 id={id}>{count > 0 ? t('drafts.checks-count', { n: count }) : t('drafts.checks')}</h3>
      {checked.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void checked.refetch() }} />
      ) : null}
      {checked.data && count === 0 ? <p className="c-quiet">{t('drafts.checks-none')}</p> : null}
      {texts.map(({ index, notes }) => (
        <div key={index}>
          {index > 0 ? <p className="c-quiet">{t('drafts.variant', { n: index })}</p> : null}
          <DraftNoteList
            notes={notes}
            label={t('drafts.checks')}
            onRefer={onChange && (note => onChange(withReference(content, index, note) ?? {}))}
          />
        </div>
      ))}
    </section>
  );
}
