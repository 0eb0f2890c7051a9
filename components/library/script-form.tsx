import { type FormEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { Script } from '../../lib/model/script.ts';
import { useFacts, useSaveScript } from '../../lib/state/library.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstError } from '../ui/focus-error.ts';
import { Sentence } from '../ui/sentence.tsx';
import { ScriptChoices } from './script-choices.tsx';
import { checkDraft, type Draft, type DraftErrors, draftOf } from './script-draft.ts';
import { ScriptTexts } from './script-texts.tsx';
import '../ui/forms.css';

/** 新话术 / 编辑. */
export function ScriptForm({ script }: { script: Script | undefined }) {
  const [draft, setDraft] = useState(() => draftOf(script));
  const [errors, setErrors] = useState<DraftErrors>({});
  const facts = useFacts().data;
  const save = useSaveScript();
  const edit = useLibraryView(view => view.edit);
  const say = useNotice(view => view.say);
  const change = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const checked = checkDraft(draft, facts, Date.now());
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError(event.currentTarget);
    save.mutate(
      { script: checked.script },
      {
        onSuccess: outcome => {
          if (!outcome.ok) return;
          say(t('form.saved'));
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
          {t('action.save')}
        </Button>
        <Button onClick={() => edit(undefined)}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}

function Refusal({ save }: { save: ReturnType<typeof useSaveScript> }) {
  if (save.isError) return <Sentence text={t('error.deed')} />;
  if (!save.data || save.data.ok) return null;
  return <Sentence text={t(`form.${save.data.reason}`)} />;
}
