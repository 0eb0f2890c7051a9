import { useEffect, useRef } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { versionOf } from '../../../lib/rules/script/content.ts';
import { isOpen } from '../../../lib/rules/script/reviews.ts';
import { type Pair, useReviewView } from '../../../lib/state/review-view.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ContentDiff } from './content-diff.tsx';
import { type Side, useSides } from './use-sides.ts';
import './review.css';

/** Two writings of a script beside each other, whoever asks for it. */
export function CompareDialog({ sheet }: { sheet: ScriptSheet }) {
  const pair = useReviewView(view => view.pair);
  return pair ? <Dialog sheet={sheet} pair={pair} /> : null;
}

function Dialog({ sheet, pair }: { sheet: ScriptSheet; pair: Pair }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { compare, close } = useReviewView();
  const sides = useSides(sheet);
  const side = (id: string | undefined) => sides.find(one => one.id === id) ?? sides[0];
  const [from, to] = [side(pair.from), side(pair.to)];
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="desk-compare" aria-labelledby="desk-compare-title" onClose={close}>
      <h2 id="desk-compare-title">{t('review.diff')}</h2>
      <div className="desk-compare-sides">
        <SideField id="from" sides={sides} value={from} onChoose={id => compare({ ...pair, from: id })} />
        <SideField id="to" sides={sides} value={to} onChoose={id => compare({ ...pair, to: id })} />
      </div>
      <ContentDiff before={from?.content} after={to?.content} />
      <Meanwhile sheet={sheet} revisionId={to?.id} />
      <form method="dialog">
        <Button type="submit">{t('review.diff-close')}</Button>
      </form>
    </dialog>
  );
}

interface SideFieldProps {
  id: 'from' | 'to';
  sides: readonly Side[];
  value: Side | undefined;
  onChoose(id: string | undefined): void;
}

function SideField({ id, sides, value, onChoose }: SideFieldProps) {
  return (
    <SelectField
      id={`compare-${id}`}
      label={t(`review.diff-${id}`)}
      values={sides.map(side => side.id ?? '')}
      value={value?.id ?? ''}
      word={wanted => sides.find(side => (side.id ?? '') === wanted)?.name ?? ''}
      onChange={next => onChoose(next === '' ? undefined : next)}
    />
  );
}

/** What was approved after this writing was begun: whoever approves it takes that away again. */
function Meanwhile({ sheet, revisionId }: { sheet: ScriptSheet; revisionId: string | undefined }) {
  const { script, revisions } = sheet;
  const writing = revisions.find(({ id }) => id === revisionId);
  const version = versionOf(script);
  if (!script || !writing || !isOpen(writing) || writing.baseVersion >= version) return null;
  const base = revisions.find(one => one.state === 'approved' && one.version === writing.baseVersion);
  if (!base) return null;
  return (
    <section className="desk-meanwhile">
      <h3 className="desk-meanwhile-title">
        {t('review.diff-meanwhile', { base: writing.baseVersion, version })}
      </h3>
      <ContentDiff before={base.content} after={script} />
    </section>
  );
}
