import { type FormEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import { NEW_SCRIPT } from '../../lib/model/desk-place.ts';
import type { Script } from '../../lib/model/script.ts';
import { contentOf, isMine } from '../../lib/rules/script/content.ts';
import { useFacts } from '../../lib/state/library.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { openDesk } from '../../lib/state/pages.ts';
import { useWriteScript } from '../../lib/state/scripts.ts';
import { useMay } from '../../lib/state/session.ts';
import { refusalWords } from '../desk/scripts/refusal-words.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstError } from '../ui/focus-error.ts';
import { Sentence } from '../ui/sentence.tsx';
import { ScriptChoices } from './script-choices.tsx';
import { checkDraft, type Draft, type DraftErrors, draftOf } from './script-draft.ts';
import { ScriptTexts } from './script-texts.tsx';
import '../ui/forms.css';

/** 新话术 / 编辑. What is for the team is proposed: operators get it once it has been reviewed. */
export function ScriptForm({ script }: { script: Script | undefined }) {
  const scope = useMay('write-library') ? 'team' : 'mine';
  const [draft, setDraft] = useState(() => draftOf(script, scope));
  const [errors, setErrors] = useState<DraftErrors>({});
  const facts = useFacts().data;
  const save = useWriteScript();
  const edit = useLibraryView(view => view.edit);
  const say = useNotice(view => view.say);
  const change = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const checked = checkDraft(draft, facts, Date.now());
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError(event.currentTarget);
    save.mutate(
      { scriptId: checked.script.id, content: contentOf(checked.script) },
      {
        onSuccess: outcome => {
          if (!outcome.ok) return;
          say(t(outcome.approved === undefined ? 'form.proposed' : 'form.saved'));
          edit(undefined);
        },
      },
    );
  };
  return (
    <form className="c-form lib-form" onSubmit={onSubmit} noValidate>
      <h2>{t(script ? 'form.edit-title' : 'form.new-title')}</h2>
      <ScriptTexts draft={draft} errors={errors} onChange={change} />
      <ScriptChoices draft={draft} errors={errors} onChange={change} />
      <Refusal save={save} />
      <div className="c-actions">
        <Button kind="main" type="submit" disabled={save.isPending}>
          {t(isMine(draft) ? 'action.save' : 'scripts.propose')}
        </Button>
        <Button onClick={() => edit(undefined)}>{t('action.cancel')}</Button>
        <Button kind="quiet" onClick={() => openDesk({ room: 'scripts', openId: script?.id ?? NEW_SCRIPT })}>
          {t('desk.write')}
        </Button>
      </div>
    </form>
  );
}

function Refusal({ save }: { save: ReturnType<typeof useWriteScript> }) {
  if (save.isError) return <Sentence text={t('error.deed')} />;
  if (!save.data || save.data.ok) return null;
  return <Sentence text={refusalWords(save.data)} />;
}
