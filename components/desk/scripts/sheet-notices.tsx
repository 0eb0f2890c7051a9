import { t } from '../../../lib/locales/index.ts';
import { ago } from '../../../lib/locales/person-words.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { versionOf } from '../../../lib/rules/script/content.ts';
import { isOpen } from '../../../lib/rules/script/reviews.ts';
import { useNow } from '../../../lib/state/now.ts';
import { type Pair, useReviewView } from '../../../lib/state/review-view.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { useSaveDraft } from '../../../lib/state/scripts.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { useDone } from './use-done.ts';
import { useMemberName } from './use-member-name.ts';
import { useShown } from './use-shown.ts';

/** Who else writes, what stands beside this, and why it may not be changed: a line each. */
export function SheetNotices({ sheet }: { sheet: ScriptSheet | undefined }) {
  const { forkedFrom, revisionId } = useScriptDraft();
  if (!sheet) return null;
  const pair = forkedFrom === undefined ? twoOf(sheet) : { from: forkedFrom, to: revisionId };
  const isBehind = revisionId !== undefined && sheet.behind.includes(revisionId);
  return (
    <div className="desk-notices" role="status">
      {sheet.writers.map(({ memberId, at }) => (
        <Writer key={memberId} sheet={sheet} memberId={memberId} at={at} />
      ))}
      {pair ? (
        <p>
          {t(forkedFrom === undefined ? 'review.two-devices' : 'scripts.forked')}
          <Compare word={t('scripts.forked-way')} pair={pair} />
        </p>
      ) : null}
      {isBehind ? <Behind sheet={sheet} revisionId={revisionId} /> : null}
      <WhatIsShown sheet={sheet} />
    </div>
  );
}

/** Two writings of one person that came out of one, neither of them settled yet. */
function twoOf({ revisions }: ScriptSheet): Pair | undefined {
  const open = revisions.filter(isOpen);
  for (const { id, origin } of open)
    if (origin?.kind === 'fork' && open.some(one => one.id === origin.id)) return { from: origin.id, to: id };
  return undefined;
}

function Compare({ word, pair }: { word: string; pair: Pair }) {
  const compare = useReviewView(view => view.compare);
  return (
    <Button small kind="quiet" onClick={() => compare(pair)}>
      {word}
    </Button>
  );
}

/** Their draft beside mine, or beside what operators have. */
function Writer({ sheet, memberId, at }: { sheet: ScriptSheet; memberId: string; at: number }) {
  const name = useMemberName(memberId) ?? '';
  const now = useNow();
  const mine = useScriptDraft(view => view.revisionId);
  const theirs = sheet.revisions.find(one => one.authorId === memberId && one.state === 'draft');
  const from = mine ?? sheet.script?.revisionId;
  return (
    <p>
      {t('scripts.writer', { name, ago: ago(now - at) })}
      <Compare word={t('scripts.writer-way')} pair={{ from, to: theirs?.id }} />
    </p>
  );
}

/** There is a newer version: it is looked at, and then what is written here stands upon it. */
function Behind({ sheet, revisionId }: { sheet: ScriptSheet; revisionId: string }) {
  const { content, kept, edit } = useScriptDraft();
  const save = useSaveDraft();
  const done = useDone();
  const version = versionOf(sheet.script);
  const rebase = () =>
    save.mutate(
      { revisionId, content: kept, seen: kept, edit, baseVersion: version },
      done(t('review.rebased', { version })),
    );
  return (
    <p>
      {t('scripts.behind')}
      <Compare word={t('scripts.writer-way')} pair={{ from: sheet.script?.revisionId, to: revisionId }} />
      <Button small kind="quiet" disabled={content !== kept || save.isPending} onClick={rebase}>
        {t('review.rebase')}
      </Button>
    </p>
  );
}

function WhatIsShown({ sheet }: { sheet: ScriptSheet }) {
  const shown = useShown(sheet);
  const revisionId = useScriptDraft(view => view.revisionId);
  const name = useMemberName(shown?.revision?.authorId) ?? '';
  if (shown?.as === 'mine' && shown.revision) return <WhyReturned revision={shown.revision} />;
  if (shown?.as === 'waits') return <p>{t('scripts.shown.waits')}</p>;
  if (revisionId !== undefined || shown?.as !== 'base' || shown.revision?.state !== 'proposed') return null;
  return <p>{t('scripts.shown.base', { name })}</p>;
}

/** What its reviewer wants changed stands above the text, until it is changed. */
function WhyReturned({ revision: { state, reviews, edit } }: { revision: Revision }) {
  const said = reviews.findLast(one => one.verdict === 'return' && one.edit === edit);
  const name = useMemberName(said?.memberId) ?? t('review.left');
  return state === 'returned' && said ? (
    <p>{t('review.why-returned', { name, note: said.note ?? '' })}</p>
  ) : null;
}
