import { type FormEvent, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { faultsOf } from '../../../lib/rules/facts/typed.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useEndFact, useSaveFact } from '../../../lib/state/facts.ts';
import { type FactDraft, useFactsView } from '../../../lib/state/facts-view.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstError } from '../../ui/focus-error.ts';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { contentOf } from './fact-draft.ts';
import { FactFields } from './fact-fields.tsx';
import type { FactRow } from './fact-rows.ts';
import { errorsOf, type FactErrors } from './fault-words.ts';
import { Refusal } from './refusal.tsx';

interface FactFormProps {
  kept: Fact | undefined;
  draft: FactDraft;
  changed: boolean;
  rows: readonly FactRow[];
  readOnly: boolean;
}

export function FactForm({ kept, draft, changed, rows, readOnly }: FactFormProps) {
  const [errors, setErrors] = useState<FactErrors>({});
  const { write, discard } = useFactsView();
  const go = useDeskView(view => view.go);
  const say = useNotice(view => view.say);
  const save = useSaveFact();
  const id = kept?.id ?? 'new';
  const change = (part: Partial<FactDraft>) => write(id, { ...draft, ...part });

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const content = contentOf(draft, kept);
    const faults = faultsOf(content);
    setErrors(errorsOf(faults));
    if (faults.length > 0) return focusFirstError(event.currentTarget);
    const { base, mustRead, why } = draft;
    save.mutate(
      { fact: { ...content, ...(kept ? { id } : {}) }, base, mustRead, why },
      {
        onSuccess: saved => {
          if (!saved.ok) return;
          discard(id);
          say(t('facts.saved'));
          if (!kept) go('facts', saved.id);
        },
      },
    );
  };
  const newer = kept !== undefined && (kept.version ?? 1) > draft.base ? kept : undefined;
  return (
    <form className="c-form facts-card" onSubmit={onSubmit} noValidate>
      <fieldset disabled={readOnly} className="facts-fields">
        <FactFields draft={draft} errors={errors} rows={rows} onChange={change} />
        {changed || !kept ? <About draft={draft} onChange={change} /> : null}
      </fieldset>
      <Refusal
        newer={newer}
        saved={save.data}
        failed={save.isError}
        onto={() => {
          save.reset();
          change({ base: kept?.version ?? 1 });
        }}
      />
      {readOnly ? null : (
        <div className="c-actions">
          <Button
            kind="main"
            type="submit"
            disabled={save.isPending || newer !== undefined || (!changed && !!kept)}
          >
            {t('facts.save')}
          </Button>
          {changed ? (
            <Button
              onClick={() => {
                discard(id);
                setErrors({});
                save.reset();
              }}
            >
              {t('facts.revert')}
            </Button>
          ) : null}
          {kept && !changed && isOpen(kept) ? <EndButton id={kept.id} /> : null}
        </div>
      )}
    </form>
  );
}

const isOpen = ({ validTo }: Fact): boolean => validTo === undefined || validTo > Date.now();

/** Why, and who has to know. */
function About({ draft, onChange }: { draft: FactDraft; onChange(part: Partial<FactDraft>): void }) {
  return (
    <>
      <TextField
        id="fact-why"
        label={t('facts.why')}
        maxLength={300}
        value={draft.why}
        onChange={event => onChange({ why: event.target.value })}
      />
      <p className="facts-switch">
        <Switch
          label={t('facts.must-read')}
          on={draft.mustRead}
          onSwitch={mustRead => onChange({ mustRead })}
        />
        <span aria-hidden="true">{t('facts.must-read')}</span>
      </p>
    </>
  );
}

/** Ending one is asked about: scripts that refer to it are held back from then on. */
function EndButton({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const end = useEndFact();
  const say = useNotice(view => view.say);
  const onClick = () => {
    if (!isAsked) return setAsked(true);
    end.mutate({ id, mustRead: true }, { onSuccess: saved => saved.ok && say(t('facts.ended')) });
    setAsked(false);
  };
  return (
    <Button kind={isAsked ? 'danger' : 'plain'} onClick={onClick} onBlur={() => setAsked(false)}>
      {t(isAsked ? 'facts.end-sure' : 'facts.end')}
    </Button>
  );
}
