import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { HandoffView } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { FlagMark } from '../ui/flag-mark.tsx';
import { RoleBadge } from '../ui/role-badge.tsx';
import { DueText } from '../ui/wait-text.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useHandoffDeeds } from './use-handoff-deeds.ts';

/** One handoff: until when, who for whom, what was asked and promised. `mine`: I am the one to act. */
export function HandoffRow({ view, mine = false }: { view: HandoffView; mine?: boolean }) {
  const { handoff, fromName, toName, toRole } = view;
  const running = handoff.state === 'proposed' || handoff.state === 'accepted';
  return (
    <li className="hand-row" data-ended={running ? undefined : true}>
      <div className="hand-head">
        {running ? <DueText due={handoff.dueAt} /> : null}
        <span className="hand-author">{handoff.snapshot.authorName}</span>
        <RoleBadge role={toRole} />
        <span className="c-grow" />
        <span className="hand-state">
          {t(mine && handoff.state === 'proposed' ? 'handoff.proposed-to-me' : `handoff.${handoff.state}`)}
        </span>
      </div>
      <p className="hand-text">{handoff.snapshot.text}</p>
      <p className="hand-about">
        {handoff.flag ? <FlagMark flag={handoff.flag} /> : null}
        <span>{t('handoffs.way', { from: fromName, to: toName })}</span>
        <span>{t(`platform.${handoff.snapshot.platform}`)}</span>
      </p>
      {handoff.publicLine ? (
        <p className="hand-about">{t('handoffs.promised', { line: handoff.publicLine })}</p>
      ) : null}
      {handoff.declinedReason ? (
        <p className="hand-about hand-declined">
          {t('handoffs.declined-because', { reason: handoff.declinedReason })}
        </p>
      ) : null}
      {running ? <Steps view={view} mine={mine} /> : null}
    </li>
  );
}

function Steps({ view: { handoff }, mine }: { view: HandoffView; mine: boolean }) {
  const deeds = useHandoffDeeds();
  const [declining, setDeclining] = useState(false);
  const { snapshot, state, id } = handoff;
  if (declining) {
    const words = { label: t('handoffs.reason'), hint: t('handoffs.reason-hint') };
    return (
      <ReasonForm
        id={id}
        {...words}
        missing={t('handoffs.reason-missing')}
        go={t('handoffs.send-decline')}
        onGo={reason => deeds.decline(id, reason)}
        onCancel={() => setDeclining(false)}
      />
    );
  }
  return (
    <div className="c-actions hand-steps">
      {mine && state === 'proposed' ? (
        <Button kind="main" small disabled={deeds.busy} onClick={() => deeds.accept(id)}>
          {t('handoffs.accept')}
        </Button>
      ) : null}
      <Button
        kind={mine && state === 'accepted' ? 'main' : 'plain'}
        small
        onClick={() => deeds.show(snapshot.itemId, snapshot.url)}
      >
        {t('handoffs.go')}
      </Button>
      {mine && state === 'accepted' ? (
        <Button small disabled={deeds.busy} onClick={() => deeds.finish(id)}>
          {t('handoffs.finish')}
        </Button>
      ) : null}
      {mine && state === 'proposed' ? (
        <Button kind="quiet" small onClick={() => setDeclining(true)}>
          {t('handoffs.decline')}
        </Button>
      ) : null}
    </div>
  );
}
