import { useMemo } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { fieldChanges } from './compare-fields.ts';
import { partsOf, type TextPart } from './compare-text.ts';

interface ContentDiffProps {
  /** Undefined: there is nothing yet. */
  before: ScriptContent | undefined;
  after: ScriptContent | undefined;
}

/** What became of one writing in another: the words, then the fields that differ. */
export function ContentDiff({ before, after }: ContentDiffProps) {
  const [old, now] = [textsOf(before), textsOf(after)];
  const fields = before && after ? fieldChanges(before, after) : [];
  const isSame = fields.length === 0 && JSON.stringify(old) === JSON.stringify(now);
  if (isSame) return <p className="c-quiet">{t('review.diff-same')}</p>;
  const rows = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index);
  return (
    <div className="desk-diff">
      {rows.map(index => (
        <div key={index}>
          {index > 0 ? <p className="desk-said">{t('review.diff-variant', { n: index + 1 })}</p> : null}
          <TextDiff before={old[index] ?? ''} after={now[index] ?? ''} />
        </div>
      ))}
      <ul>
        {fields.map(({ field, from, to }) => (
          <li key={field}>
            {t('review.diff-field', {
              field,
              from: from || t('review.diff-empty'),
              to: to || t('review.diff-empty'),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const textsOf = (content: ScriptContent | undefined): string[] =>
  content ? [content.body, ...(content.variants ?? [])] : [];

function TextDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => numbered(partsOf(before, after)), [before, after]);
  return (
    <p className="desk-diff-text">
      {parts.map(({ at, ...part }) => (
        <Part key={at} {...part} />
      ))}
    </p>
  );
}

/** A part is known by where it begins. */
function numbered(parts: readonly TextPart[]): (TextPart & { at: number })[] {
  let at = 0;
  return parts.map(part => {
    const found = { ...part, at };
    at += part.text.length;
    return found;
  });
}

/** Underlined or struck through, and said aloud: colour alone tells nobody anything. */
function Part({ kind, text }: TextPart) {
  if (kind === 'same') return <span>{text}</span>;
  const word = <span className="c-hidden">{t(`review.diff-${kind}`)}</span>;
  if (kind === 'added')
    return (
      <ins>
        {word}
        {text}
      </ins>
    );
  return (
    <del>
      {word}
      {text}
    </del>
  );
}
