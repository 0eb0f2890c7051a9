import { type FormEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { openPlaces, typedMessages } from '../../lib/rules/fill-script/typed.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { TextField } from '../ui/text-field.tsx';
import '../ui/forms.css';

interface FillInProps {
  script: ReadyScript;
  /** A reply box stands open: insert; else copy. */
  canInsert: boolean;
  onDone(script: ReadyScript, typed: string[]): void;
  onBack(): void;
}

/** What a script leaves to the operator, and how it reads with that. What stays open is said once before it goes in. */
export function FillIn({ script, canInsert, onDone, onBack }: FillInProps) {
  const { title, fields = [] } = script;
  const [typed, setTyped] = useState(() => fields.map(({ fallback = '' }) => fallback));
  const [doubt, setDoubt] = useState<string>();
  const open = openPlaces(script, typed).join('、');
  const first = Math.max(
    0,
    fields.findIndex(({ fallback }) => !fallback),
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (open !== '' && doubt !== open) setDoubt(open);
    else onDone(script, typed);
  };
  return (
    <form
      className="c-form lib-form"
      onSubmit={onSubmit}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack();
      }}
    >
      <h2>{title}</h2>
      {fields.map(({ name }, index) => (
        <TextField
          key={name}
          id={`fill-${index}`}
          label={name}
          autoComplete="off"
          ref={index === first ? takeFocus : null}
          value={typed[index] ?? ''}
          onChange={({ target }) => setTyped(typed.with(index, target.value))}
        />
      ))}
      <Messages texts={typedMessages(script, typed).map(({ text }) => text)} />
      {doubt !== undefined && doubt === open ? (
        <Sentence text={t('insert.unfilled', { names: open })} />
      ) : null}
      <div className="c-actions">
        <Button kind="main" type="submit">
          {t(canInsert ? 'library.insert' : 'library.copy')}
        </Button>
        <Button onClick={onBack}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}

/** Each message whole, as it will be read. */
export function Messages({ texts }: { texts: readonly string[] }) {
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: messages have no name but their number
    <p key={index} className="lib-message c-selectable">
      {text}
    </p>
  ));
}

/** Once, when it comes: afterwards the operator goes where they like. */
const takeFocus = (input: HTMLInputElement | null) => {
  input?.focus();
  input?.select();
};
