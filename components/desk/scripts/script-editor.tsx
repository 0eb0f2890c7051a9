import { useEffect, useId } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useDeskList } from '../../../lib/state/desk-list-view.ts';
import { useFacts } from '../../../lib/state/library.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { ChecksCard } from './checks-card.tsx';
import { CommentsCard } from './comments-card.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import type { EditorProps } from './editor-props.ts';
import { HistoryCard } from './history-card.tsx';
import { MoreFields } from './more-fields.tsx';
import { PreviewCard } from './preview-card.tsx';
import { ReviewCard } from './review-card.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { TextFields } from './text-fields.tsx';
import { UsageCard } from './usage-card.tsx';
import { useFaults } from './use-faults.ts';
import { useShown } from './use-shown.ts';
import { WhereFields } from './where-fields.tsx';

/** The script that stands in the editor: what is written on the left, what comes of it on the right. */
export function ScriptEditor({ sheet }: { sheet: ScriptSheet | undefined }) {
  const { content, change, session } = useScriptDraft();
  const faults = useFaults();
  useEntering();
  const facts = useFacts().data;
  const shown = useShown(sheet);
  const readOnly = shown?.as === 'waits';
  const props: EditorProps = { content, faults, facts, readOnly, change };
  return (
    <article className="desk-sheet" key={session} aria-label={content.title || t('scripts.untitled')}>
      <h2 className="c-hidden">{content.title || t('scripts.untitled')}</h2>
      <SheetHead {...props} sheet={sheet} />
      <SheetNotices sheet={sheet} />
      <div className="desk-columns">
        <div className="desk-column">
          <TextFields {...props} />
          <ChecksCard content={content} {...(readOnly ? {} : { onChange: part => change('', part) })} />
          <FieldCard title={t('scripts.where')} readOnly={readOnly}>
            <WhereFields {...props} />
          </FieldCard>
          <FieldCard title={t('scripts.more')} readOnly={readOnly}>
            <MoreFields {...props} />
          </FieldCard>
          {sheet?.script ? <UsageCard scriptId={sheet.id} /> : null}
        </div>
        <aside className="desk-column">
          <PreviewCard content={content} facts={facts ?? []} />
          {sheet ? (
            <>
              <ReviewCard sheet={sheet} />
              <CommentsCard sheet={sheet} />
              <HistoryCard sheet={sheet} />
              <CompareDialog sheet={sheet} />
            </>
          ) : null}
        </aside>
      </div>
    </article>
  );
}

/** Whoever came by the keys goes on with the text. */
function useEntering(): void {
  const { entering, enter } = useDeskList();
  useEffect(() => {
    if (!entering) return;
    document.getElementById('script-body')?.focus();
    enter(false);
  }, [entering, enter]);
}

interface FieldCardProps {
  title: string;
  readOnly: boolean;
  children: React.ReactNode;
}

function FieldCard({ title, readOnly, children }: FieldCardProps) {
  const id = useId();
  return (
    <section className="desk-card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <fieldset className="desk-fields" disabled={readOnly} aria-labelledby={id}>
        {children}
      </fieldset>
    </section>
  );
}
