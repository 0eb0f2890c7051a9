import { type FormEvent, useId, useState } from 'react';
import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Revision, RevisionComment } from '../../../lib/model/revision.ts';
import { isMine } from '../../../lib/rules/script/content.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useComment } from '../../../lib/state/scripts.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalWords } from './refusal-words.ts';
import { useMemberName } from './use-member-name.ts';
import { useSideName } from './use-sides.ts';
import { useSubject } from './use-subject.ts';
import './review.css';

/** What people say to each other about a writing. */
export function CommentsCard({ sheet }: { sheet: ScriptSheet }) {
  const id = useId();
  const subject = useSubject(sheet);
  const nameOf = useSideName();
  if (!subject || isMine(subject.content)) return null;
  return (
    <section className="desk-card" aria-labelledby={id}>
      <div className="desk-review-head">
        <h3 id={id}>{t('review.comments')}</h3>
        <span className="desk-said">{t('review.comments-of', { side: nameOf(subject) })}</span>
      </div>
      {subject.comments.length === 0 ? <p className="c-quiet">{t('review.comments-none')}</p> : null}
      <ul className="desk-comments">
        {subject.comments.map(comment => (
          <Comment key={comment.id} comment={comment} />
        ))}
      </ul>
      <Say key={subject.id} subject={subject} />
    </section>
  );
}

function Comment({ comment: { memberId, text, at } }: { comment: RevisionComment }) {
  const name = useMemberName(memberId) ?? t('review.left');
  const now = useNow();
  return (
    <li>
      <p className="desk-said">{t('review.by', { name, when: momentText(at, now) })}</p>
      <p className="desk-comment-text">{text}</p>
    </li>
  );
}

function Say({ subject }: { subject: Revision }) {
  const [text, setText] = useState('');
  const comment = useComment();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const said = { revisionId: subject.id, text: text.trim() };
    comment.mutate(said, { onSuccess: outcome => outcome.ok && setText('') });
  };
  const { data } = comment;
  return (
    <form className="desk-say" onSubmit={onSubmit}>
      <TextField
        id="review-comment"
        label={t('review.comment')}
        maxLength={500}
        autoComplete="off"
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <Button type="submit" disabled={comment.isPending}>
        {t('review.comment-send')}
      </Button>
      {comment.isError ? <Sentence text={t('error.deed')} /> : null}
      {data && !data.ok ? <Sentence text={refusalWords(data)} /> : null}
    </form>
  );
}
