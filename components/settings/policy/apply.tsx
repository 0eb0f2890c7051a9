import { type FormEvent, type ReactNode, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useSavePolicy } from '../../../lib/state/policy.ts';
import { usePolicyDraft } from '../../../lib/state/policy-draft.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstError } from '../../ui/focus-error.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalWords } from './refusal.ts';

/** The last step: a line on what was changed and why, and it holds. */
export function Apply({ draft, children }: { draft: Policy; children: ReactNode }) {
  const { note, write, apply } = usePolicyDraft();
  const [isMissing, setMissing] = useState(false);
  const save = useSavePolicy();
  const say = useNotice(view => view.say);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = note.trim();
    setMissing(said === '');
    if (said === '') return focusFirstError(event.currentTarget);
    save.mutate(
      { policy: { ...draft, note: said } },
      {
        onSuccess: saved => {
          if (!saved.ok) return;
          say(t('policy.applied', { n: saved.version }));
          apply(saved.version);
        },
      },
    );
  };
  return (
    <form className="c-form" onSubmit={onSubmit} noValidate>
      <TextField
        id="policy-note"
        label={t('policy.note')}
        error={isMissing ? t('policy.note-missing') : undefined}
        maxLength={300}
        value={note}
        onChange={event => write(event.target.value)}
      />
      {save.isError ? <Sentence text={t('error.deed')} /> : null}
      {save.data?.ok === false ? <Sentence text={refusalWords(save.data)} /> : null}
      <div className="c-actions">
        <Button kind="main" type="submit" disabled={save.isPending}>
          {t('policy.apply')}
        </Button>
        {children}
      </div>
    </form>
  );
}
