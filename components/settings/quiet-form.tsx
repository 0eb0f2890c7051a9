import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { QuietHours } from '../../lib/model/quiet-hours.ts';
import { quietUntil } from '../../lib/rules/sla/quiet.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useNow } from '../../lib/state/now.ts';
import { useSetReminders } from '../../lib/state/reminders.ts';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { minuteOf, timeText } from './quiet-draft.ts';

/** Kept as soon as it is changed: there is nothing to weigh up. */
export function QuietForm({ quiet }: { quiet: QuietHours }) {
  const [draft, setDraft] = useState(quiet);
  const save = useSetReminders();
  const say = useNotice(view => view.say);
  const isSame = draft.from === draft.to;
  const change = (part: Partial<QuietHours>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (next.from === next.to) return;
    const failed = () => say(t('error.deed'), 'problem');
    save.mutate(
      { quiet: next },
      { onSuccess: ({ ok }) => (ok ? say(t('remind.saved')) : failed()), onError: failed },
    );
  };
  return (
    <div className="c-form">
      <div className="set-quiet">
        <span>{t('remind.quiet')}</span>
        <Switch label={t('remind.quiet')} on={draft.on} onSwitch={on => change({ on })} />
        {isSame ? null : <NowQuiet quiet={draft} />}
      </div>
      <div className="set-two">
        {(['from', 'to'] as const).map(end => (
          <TextField
            key={end}
            id={`quiet-${end}`}
            type="time"
            label={t(`remind.${end}`)}
            disabled={!draft.on}
            error={isSame && end === 'to' ? t('remind.same') : undefined}
            value={timeText(draft[end])}
            onChange={event => {
              const minute = minuteOf(event.target.value);
              if (minute !== undefined) change({ [end]: minute });
            }}
          />
        ))}
      </div>
      <p className="c-quiet">{t('remind.quiet-hint')}</p>
    </div>
  );
}

function NowQuiet({ quiet }: { quiet: QuietHours }) {
  const now = useNow();
  return quietUntil(quiet, now) === undefined ? null : (
    <span className="c-quiet">{t('remind.now-quiet')}</span>
  );
}
