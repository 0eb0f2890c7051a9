import { type FormEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { saveNow } from '../../../lib/state/desk-editing.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { usePropose } from '../../../lib/state/scripts.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { canPropose, type Faults } from './fault-words.ts';
import { refusalWords } from './refusal-words.ts';

interface ProposeDialogProps {
  content: ScriptContent;
  faults: Faults;
  onClose(): void;
}

/** Before it goes out: what was changed and why. What is wrong yet is said instead. */
export function ProposeDialog({ content, faults, onClose }: ProposeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [note, setNote] = useState('');
  const { refused, behind, propose } = useProposing(content.scope === 'mine', note, onClose);
  useEffect(() => dialog.current?.showModal(), []);
  const ready = canPropose(faults);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void propose(behind);
  };
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="desk-propose-title" onClose={onClose}>
      <h2 id="desk-propose-title">{t(content.scope === 'mine' ? 'scripts.publish' : 'scripts.propose')}</h2>
      <form className="c-form" onSubmit={onSubmit}>
        {ready ? null : (
          <Sentence text={t(content.body === '' ? 'scripts.not-yet-empty' : 'scripts.not-yet')} />
        )}
        {refused ? <Sentence text={refused} /> : null}
        <TextField
          id="script-note"
          label={t('scripts.note')}
          maxLength={300}
          value={note}
          onChange={event => setNote(event.target.value)}
        />
        <div className="c-actions">
          <Button kind="main" type="submit" disabled={!ready}>
            {t(
              behind
                ? 'scripts.propose-anyway'
                : content.scope === 'mine'
                  ? 'scripts.publish'
                  : 'scripts.propose',
            )}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('action.cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}

/** What was typed last is kept first: what is proposed is what stands in the field. */
function useProposing(alone: boolean, note: string, onClose: () => void) {
  const asked = usePropose();
  const say = useNotice(view => view.say);
  const [refused, setRefused] = useState<string>();
  const [behind, setBehind] = useState(false);
  const propose = async (compared: boolean) => {
    await saveNow();
    const { revisionId, content, kept } = useScriptDraft.getState();
    if (revisionId === undefined || content !== kept) return setRefused(t('scripts.not-yet'));
    const said = note.trim() === '' ? {} : { note: note.trim() };
    asked.mutate(
      { revisionId, ...said, ...(compared ? { compared: true as const } : {}) },
      {
        onError: () => setRefused(t('error.deed')),
        onSuccess: outcome => {
          if (!outcome.ok) {
            setBehind(outcome.reason === 'behind');
            return setRefused(refusalWords(outcome));
          }
          say(t(alone ? 'scripts.published' : 'scripts.proposed'));
          onClose();
        },
      },
    );
  };
  return { refused, behind, propose };
}
