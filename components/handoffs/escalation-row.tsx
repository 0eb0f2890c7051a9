import { useState } from 'react';
import { momentText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { Escalation } from '../../lib/model/escalation.ts';
import { useNow } from '../../lib/state/now.ts';
import { Button } from '../ui/button.tsx';
import { FlagMark } from '../ui/flag-mark.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useHandoffDeeds } from './use-handoff-deeds.ts';

/** A report that waits for the director's word; until then nobody answers. */
export function EscalationRow({ escalation }: { escalation: Escalation }) {
  const { id, snapshot, raisedAt, state } = escalation;
  const [deciding, setDeciding] = useState(false);
  const deeds = useHandoffDeeds();
  const moment = momentText(raisedAt, useNow());
  return (
    <li className="hand-row">
      <div className="hand-head">
        <FlagMark flag="crisis" />
        <span className="hand-author">{snapshot.authorName}</span>
        <span className="c-grow" />
        <span className="hand-state">{t(`escalation.${state}`)}</span>
      </div>
      <p className="hand-text">{snapshot.text}</p>
      <p className="hand-about">
        <span>{t('handoffs.raised-at', { moment })}</span>
        <span>{t(`platform.${snapshot.platform}`)}</span>
        <span>{snapshot.postTitle}</span>
      </p>
      {deciding ? (
        <ReasonForm
          id={id}
          label={t('handoffs.decision')}
          hint={t('handoffs.decision-hint')}
          missing={t('handoffs.decision-missing')}
          go={t('handoffs.send-release')}
          maxLength={500}
          onGo={decision => deeds.release(id, decision)}
          onCancel={() => setDeciding(false)}
        />
      ) : (
        <div className="c-actions hand-steps">
          <Button kind="main" small onClick={() => setDeciding(true)}>
            {t('handoffs.release')}
          </Button>
          <Button small onClick={() => deeds.show(snapshot.itemId, snapshot.url)}>
            {t('handoffs.go')}
          </Button>
        </div>
      )}
    </li>
  );
}
