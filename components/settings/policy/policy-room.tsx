import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Policy, PolicyRow } from '../../../lib/model/policy.ts';
import { changedParts, PARTS } from '../../../lib/rules/policy/rebase.ts';
import { wholePolicy } from '../../../lib/rules/policy/whole.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { usePolicy } from '../../../lib/state/policy.ts';
import { usePolicyDraft } from '../../../lib/state/policy-draft.ts';
import { useMay } from '../../../lib/state/session.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { Section } from '../section.tsx';
import { Goals } from './goals.tsx';
import { LibraryParts } from './library-parts.tsx';
import { Lines } from './lines.tsx';
import { Lost } from './lost.tsx';
import { Pending } from './pending.tsx';
import type { Place } from './place.ts';
import { PolicyFile } from './policy-file.tsx';
import { versionName } from './policy-words.ts';
import { TeamParts } from './team-parts.tsx';
import { Versions } from './versions.tsx';
import './policy.css';

/** 职责与时限: what each role does with what, and by when. */
export function PolicyRoom() {
  const policy = usePolicy();
  const mayWrite = useMay('write-policy');
  return (
    <Section title={t('policy.title')} text={t('policy.text')}>
      {policy.isPending ? <WaitingRows count={6} /> : null}
      {policy.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void policy.refetch() }} />
      ) : null}
      {policy.data && !mayWrite ? <p className="c-quiet">{t('policy.read-only')}</p> : null}
      {policy.data ? <Room current={policy.data} mayWrite={mayWrite} /> : null}
    </Section>
  );
}

function Room({ current, mayWrite }: { current: Policy; mayWrite: boolean }) {
  const { typed, change, write } = usePolicyDraft();
  const say = useNotice(view => view.say);
  const [place, setPlace] = useState<Place>({ role: 'KOC', surface: 'comment' });
  const shown = typed?.draft ?? current;
  const edit = mayWrite ? (changed: (before: Policy) => Policy) => change(current, changed) : undefined;
  const restore = (row: PolicyRow) => {
    const [whole, name] = [wholePolicy(row), versionName(row)];
    edit?.(before => ({ ...before, ...Object.fromEntries(PARTS.map(part => [part, whole[part]])) }));
    write(t('policy.restore-note', { name }));
    say(t('policy.restored', { name }));
  };
  const isChanged = typed !== undefined && changedParts(typed.base, typed.draft).length > 0;
  return (
    <>
      <Lines policy={shown} place={place} onPlace={setPlace} change={edit} />
      <Goals goals={shown.coverage} change={edit} />
      <TeamParts policy={shown} change={edit} />
      <LibraryParts policy={shown} change={edit} />
      {typed && isChanged ? <Pending typed={typed} current={current} /> : null}
      <Lost />
      <PolicyFile policy={shown} change={edit} />
      <Versions current={current.version} onRestore={edit && restore} />
    </>
  );
}
