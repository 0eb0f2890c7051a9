import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { typedMessages } from '../../lib/rules/fill-script/typed.ts';
import { useDeeds } from './context.tsx';
import { isComposing, keepTab } from './palette-keys.ts';

interface FillInProps {
  script: ReadyScript;
  onInsert(typed: string[]): void;
  onBack(): void;
}

/** What a script leaves to the operator, one input each, and how it reads with that. What stays open is said once before it goes in. */
export function FillIn({ script, onInsert, onBack }: FillInProps) {
  const { title, fields = [] } = script;
  const deeds = useDeeds();
  const [typed, setTyped] = useState(() => fields.map(({ fallback = '' }) => fallback));
  const [doubt, setDoubt] = useState<string>();
  const now = deeds.doubt(script, typed);
  const insert = () => {
    if (now && now !== doubt) setDoubt(now);
    else onInsert(typed);
  };
  const first = Math.max(
    0,
    fields.findIndex(({ fallback }) => !fallback),
  );
  return (
    <div
      className="palette fill-in"
      role="dialog"
      aria-label={title}
      onKeyDown={event => {
        if (isComposing(event)) return;
        const isField = event.target instanceof HTMLInputElement;
        const deed = event.key === 'Escape' ? onBack : event.key === 'Enter' && isField ? insert : undefined;
        if (deed) event.preventDefault();
        else keepTab(event);
        deed?.();
      }}
    >
      <b>{title}</b>
      {fields.map(({ name }, index) => (
        <label key={name}>
          {name}
          <input
            className="palette-input"
            ref={index === first ? takeFocus : null}
            value={typed[index] ?? ''}
            onChange={({ target }) => setTyped(typed.with(index, target.value))}
          />
        </label>
      ))}
      <div className="palette-preview">
        {typedMessages(script, typed).map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no name but their number
          <p key={index} className="message">
            {text}
          </p>
        ))}
      </div>
      {doubt && doubt === now && (
        <p className="menu-said warn" role="alert">
          {doubt}
        </p>
      )}
      <p className="row-head">
        <button type="button" className="btn primary" onClick={insert}>
          {t('palette.fill')}
        </button>
        <button type="button" className="btn ghost" onClick={onBack}>
          {t('palette.back')}
        </button>
      </p>
    </div>
  );
}

/** Once, when it comes: afterwards the operator goes where they like. */
const takeFocus = (input: HTMLInputElement | null) => {
  input?.focus();
  input?.select();
};
