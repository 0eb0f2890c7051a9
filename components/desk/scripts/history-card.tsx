import { useId, useState } from 'react';
import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { formerOf } from '../../../lib/rules/script/approve.ts';
import { isOpen } from '../../../lib/rules/script/reviews.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useReviewView } from '../../../lib/state/review-view.ts';
import { useRestore } from '../../../lib/state/scripts.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { useDone } from './use-done.ts';
import { useMemberName } from './use-member-name.ts';
import { useSideName } from './use-sides.ts';
import './review.css';

const FIRST = 6;

/** Every version that operators had and every writing that was given up, the newest first. */
export function HistoryCard({ sheet }: { sheet: ScriptSheet }) {
  const id = useId();
  const [all, setAll] = useState(false);
  const past = pastOf(sheet);
  const rows = all ? past : past.slice(0, FIRST);
  return (
    <section className="desk-card" aria-labelledby={id}>
      <h3 id={id}>{t('review.history')}</h3>
      {past.length === 0 ? <p className="c-quiet">{t('review.history-none')}</p> : null}
      <ul className="desk-history">
        {rows.map(one => (
          <Row key={one.id} sheet={sheet} revision={one} />
        ))}
      </ul>
      {past.length > rows.length ? (
        <Button small kind="quiet" onClick={() => setAll(true)}>
          {t('review.history-more', { n: past.length - rows.length })}
        </Button>
      ) : null}
    </section>
  );
}

/** What operators have without a revision has been brought along: it is the version that history begins with. */
function pastOf({ script, revisions }: ScriptSheet): Revision[] {
  const past = revisions.filter(one => !isOpen(one));
  if (!script || script.revisionId !== undefined) return past;
  const now = formerOf(script);
  return [now, ...past.filter(({ id }) => id !== now.id)];
}

function Row({ sheet: { script }, revision }: { sheet: ScriptSheet; revision: Revision }) {
  const side = useSideName()(revision);
  const author = useMemberName(revision.authorId);
  const now = useNow();
  const isNow = revision.id === (script?.revisionId ?? (script && formerOf(script).id));
  const by = revision.authorId === '' ? t('review.by-import') : (author ?? t('review.left'));
  return (
    <li>
      <div className="desk-history-line">
        <p className="c-grow">
          {side}
          {isNow ? <span className="desk-now">{t('review.now')}</span> : null}
        </p>
        {isNow ? null : <Deeds side={side} revision={revision} nowId={script?.revisionId} />}
      </div>
      <p className="desk-said">{t('review.by', { name: by, when: momentText(revision.updatedAt, now) })}</p>
      {revision.note ? <p className="desk-said-note">{revision.note}</p> : null}
    </li>
  );
}

function Deeds({ side, revision, nowId }: { side: string; revision: Revision; nowId: string | undefined }) {
  const compare = useReviewView(view => view.compare);
  const restore = useRestore();
  const done = useDone();
  return (
    <>
      <Button
        small
        kind="quiet"
        aria-label={t('review.compare-this', { side })}
        onClick={() => compare({ from: revision.id, to: nowId })}
      >
        {t('review.compare-short')}
      </Button>
      <Button
        small
        kind="quiet"
        aria-label={t('review.restore-this', { side })}
        disabled={restore.isPending}
        onClick={() => restore.mutate({ revisionId: revision.id }, done(t('review.restored')))}
      >
        {t('review.restore')}
      </Button>
    </>
  );
}
