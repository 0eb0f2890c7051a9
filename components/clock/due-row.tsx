import { t } from '../../lib/locales/index.ts';
import { RoleBadge } from '../ui/role-badge.tsx';
import { DueText, WaitText } from '../ui/wait-text.tsx';
import type { Due } from './due-list.ts';
import { useShowDue } from './use-show-due.ts';

/** The most urgent one: its figure is the largest thing on the screen. */
export function UrgentDue({ due }: { due: Due }) {
  const show = useShowDue();
  return (
    <button type="button" className="pop-urgent" onClick={() => show(due)}>
      <span className="pop-about">
        {t('popup.most-urgent')}
        <Owner due={due} />
      </span>
      <span className="pop-figure">
        <Figure due={due} />
      </span>
      <span className="pop-says">{saidWords(due)}</span>
    </button>
  );
}

export function DueRow({ due }: { due: Due }) {
  const show = useShowDue();
  return (
    <button type="button" className="pop-row" onClick={() => show(due)}>
      <span className="pop-what">{whatWords(due)}</span>
      <Figure due={due} />
    </button>
  );
}

function Figure({ due }: { due: Due }) {
  if (due.kind === 'handoff') return <DueText due={due.at} />;
  return <WaitText wait={due.kind === 'item' ? due.item.wait : due.view.wait} left />;
}

/** The account that has to act. */
function Owner({ due }: { due: Due }) {
  const { name, role } = ownerOf(due);
  return (
    <>
      {name ? ` · ${name} ` : null}
      {role ? <RoleBadge role={role} /> : null}
    </>
  );
}

function ownerOf(due: Due) {
  if (due.kind === 'item') return { name: due.item.accountName, role: due.item.role };
  if (due.kind === 'handoff') return { name: due.view.toName, role: due.view.toRole };
  return { name: due.view.accountName, role: due.view.role };
}

function saidWords(due: Due): string {
  if (due.kind === 'item') return t('popup.says', { name: due.item.authorName, text: due.item.text });
  if (due.kind === 'promise')
    return `${whatWords(due)} · ${t('promises.said', { text: due.view.promise.text })}`;
  const { authorName, text } = due.view.handoff.snapshot;
  return t('popup.says', { name: authorName, text });
}

function whatWords(due: Due): string {
  if (due.kind === 'handoff') return t('popup.handoff', { from: due.view.fromName, to: due.view.toName });
  if (due.kind === 'promise') return t('popup.promise', { name: due.view.promise.authorName });
  return t('popup.item', { name: due.item.authorName, what: t(`flag.${due.item.labels[0] ?? 'none'}`) });
}
