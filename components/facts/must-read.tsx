import { useEffect, useRef } from 'react';
import { momentText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { FactChange } from '../../lib/model/fact-change.ts';
import { useMarkRead, useUnreadChanges } from '../../lib/state/facts.ts';
import { useNow } from '../../lib/state/now.ts';
import { useNameOf } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { ChangeLine } from './change-line.tsx';
import './facts.css';

/** 口径变更: what this operator has to read, one after the other. It goes only when it has been read. */
export function MustRead() {
  const unread = useUnreadChanges().data ?? [];
  const mark = useMarkRead();
  const frame = useRef<HTMLDivElement>(null);
  const hasRead = useRef(false);
  const [change] = unread;
  const current = change?.id;
  // The button that was pressed is gone: the focus goes to the next card, or stays here before the search.
  useEffect(() => {
    if (!hasRead.current) return;
    hasRead.current = false;
    const next = current === undefined ? null : frame.current?.querySelector('button');
    (next ?? frame.current)?.focus();
  }, [current]);
  const onRead = (changeId: string) => {
    hasRead.current = true;
    mark.mutate({ changeId });
  };
  return (
    <div ref={frame} tabIndex={-1} className="must-read-frame">
      {change ? <Card key={change.id} change={change} count={unread.length} onRead={onRead} /> : null}
      {mark.isError ? <Sentence text={t('error.deed')} /> : null}
    </div>
  );
}

interface CardProps {
  change: FactChange;
  count: number;
  onRead(changeId: string): void;
}

function Card({ change, count, onRead }: CardProps) {
  const now = useNow();
  const nameOf = useNameOf();
  const { name, product, channel } = change.after;
  const about = [product, channel].filter(Boolean).join(' · ');
  return (
    <section className="must-read" aria-label={t('must-read.title')}>
      <h2>
        {t('must-read.title')}
        {count > 1 ? <span>{t('must-read.count', { count })}</span> : null}
      </h2>
      <p className="must-read-what">
        {name}
        {about ? <span className="c-quiet"> · {about}</span> : null}
      </p>
      <p className="must-read-line">
        <ChangeLine change={change} />
      </p>
      {change.why ? <p className="must-read-about">{t('must-read.why', { why: change.why })}</p> : null}
      <div className="must-read-foot">
        <span className="must-read-about c-grow">
          {t('must-read.by', { who: nameOf(change.memberId), when: momentText(change.at, now) })}
        </span>
        <Button kind="main" small onClick={() => onRead(change.id)}>
          {t('must-read.done')}
        </Button>
      </div>
    </section>
  );
}
