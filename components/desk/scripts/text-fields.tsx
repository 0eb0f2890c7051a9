import { t } from '../../../lib/locales/index.ts';
import { MAX_VARIANTS } from '../../../lib/model/script.ts';
import { Button } from '../../ui/button.tsx';
import { BodyField } from './body-field.tsx';
import type { EditorProps } from './editor-props.ts';
import { bodyError, bracesInFacts } from './fault-words.ts';
import { moved } from './variants.ts';

/** What is said: the body, and other ways of saying it. */
export function TextFields(props: EditorProps) {
  const { content, faults, facts = [], readOnly, change } = props;
  const { body, variants = [] } = content;
  const add = (text: string) => change('', { variants: [...variants, text] });
  const full = variants.length >= MAX_VARIANTS;
  return (
    <>
      <BodyField
        id="script-body"
        label={t('scripts.body')}
        hint={bracesInFacts(body, facts) ?? t('scripts.body-hint')}
        value={body}
        error={bodyError(faults, 0, body)}
        faults={faults.bodies[0] ?? []}
        readOnly={readOnly}
        onChange={text => change('body', { body: text })}
      />
      {variants.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways of saying it have no other name than their place
        <VariantField key={index} {...props} index={index} text={text} full={full} onCopy={() => add(text)} />
      ))}
      {readOnly ? null : (
        <div className="desk-tools">
          <Button small disabled={full} onClick={() => add('')}>
            {t('scripts.variant-add')}
          </Button>
          <Button kind="quiet" small disabled={full || body === ''} onClick={() => add(body)}>
            {t('scripts.variant-copy')}
          </Button>
          {full ? <span className="c-quiet">{t('scripts.variants-full', { n: MAX_VARIANTS })}</span> : null}
        </div>
      )}
    </>
  );
}

interface VariantFieldProps extends EditorProps {
  index: number;
  text: string;
  full: boolean;
  onCopy(): void;
}

function VariantField({ content, faults, facts = [], readOnly, change, ...own }: VariantFieldProps) {
  const { index, text, full, onCopy } = own;
  const { variants = [] } = content;
  const hint = bracesInFacts(text, facts);
  const n = index + 1;
  const deed = (word: string, go: () => void, disabled = false) => (
    <Button
      kind="quiet"
      small
      disabled={disabled}
      aria-label={t('scripts.variant-deed', { deed: word, n })}
      onClick={go}
    >
      {word}
    </Button>
  );
  const move = (by: number) => change('', { variants: moved(variants, index, index + by) });
  return (
    <BodyField
      id={`script-variant-${index}`}
      label={t('scripts.variant', { n })}
      {...(hint ? { hint } : {})}
      value={text}
      error={bodyError(faults, n, text)}
      faults={faults.bodies[n] ?? []}
      readOnly={readOnly}
      onChange={typed => change(`variants.${index}`, { variants: variants.with(index, typed) })}
    >
      {deed(t('scripts.variant-up'), () => move(-1), index === 0)}
      {deed(t('scripts.variant-down'), () => move(1), index === variants.length - 1)}
      {deed(t('scripts.variant-copy'), onCopy, full)}
      {deed(t('scripts.variant-remove'), () => change('', { variants: variants.toSpliced(index, 1) }))}
    </BodyField>
  );
}
