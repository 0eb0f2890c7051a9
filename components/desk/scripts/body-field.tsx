import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { MESSAGE_BREAK } from '../../../lib/model/script.ts';
import type { PlaceFault } from '../../../lib/rules/fill-script/check-places.ts';
import { Button } from '../../ui/button.tsx';
import { Field, fieldAttributes } from '../../ui/field.tsx';
import { changeEnd, marksOf } from './body-marks.ts';
import { PlaceMenu } from './place-menu.tsx';

interface BodyFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  error?: string | undefined;
  faults: readonly PlaceFault[];
  readOnly: boolean;
  onChange(value: string): void;
  /** Beside the field's own buttons. */
  children?: ReactNode;
}

/** A text with places: a plain textarea, so that input methods and screen readers find what they know, over a layer that marks the places. */
export function BodyField(props: BodyFieldProps) {
  const { id, value, error, hint, readOnly } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const write = useCaret(field, value, props.onChange);
  const insert = (text: string) => {
    const { selectionStart = value.length, selectionEnd = value.length } = field.current ?? {};
    write(value.slice(0, selectionStart) + text + value.slice(selectionEnd), selectionStart + text.length);
  };
  return (
    <Field id={id} label={props.label} error={error} {...(hint ? { hint } : {})}>
      <div className="desk-body">
        <div className="desk-body-marks" aria-hidden="true" ref={layer}>
          {marksOf(value, props.faults).map(({ at, kind, text }) => (
            <span key={at} className={`desk-mark-${kind}`}>
              {text}
            </span>
          ))}
          {'\n'}
        </div>
        <textarea
          ref={field}
          className="c-input"
          rows={4}
          {...fieldAttributes(id, error, hint)}
          readOnly={readOnly}
          value={value}
          onChange={event => write(event.target.value)}
          onScroll={event => layer.current?.scrollTo(0, event.currentTarget.scrollTop)}
        />
      </div>
      <div className="desk-tools">
        {readOnly ? null : (
          <>
            <PlaceMenu id={id} onChoose={insert} />
            <Button kind="quiet" small onClick={() => insert(`\n${MESSAGE_BREAK}\n`)}>
              {t('scripts.add-message')}
            </Button>
            {props.children}
          </>
        )}
        <span className="desk-length">{t('scripts.characters', { n: Array.from(value).length })}</span>
      </div>
    </Field>
  );
}

/** Writes into the field, and puts the caret where a change from elsewhere (a step back, an insertion) ended. */
function useCaret(
  field: React.RefObject<HTMLTextAreaElement | null>,
  value: string,
  onChange: (value: string) => void,
) {
  const shown = useRef(value);
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (shown.current === value && caret.current === undefined) return;
    const at = caret.current ?? changeEnd(shown.current, value);
    const wanted = caret.current !== undefined;
    caret.current = undefined;
    shown.current = value;
    if (wanted) field.current?.focus();
    if (document.activeElement === field.current) field.current?.setSelectionRange(at, at);
  });
  return (text: string, at?: number) => {
    if (at === undefined) shown.current = text;
    caret.current = at;
    onChange(text);
  };
}
