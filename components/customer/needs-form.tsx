import { useState } from 'react';
import { momentText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import { NEEDS } from '../../lib/model/customer.ts';
import { useSetNeed, useSetNote } from '../../lib/state/customers.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useNow } from '../../lib/state/now.ts';
import { useSession } from '../../lib/state/session.ts';
import type { CustomerCard } from '../../lib/state/views.ts';
import { isComposing } from '../ui/composing.ts';
import { TextField } from '../ui/text-field.tsx';
import '../ui/forms.css';

/** As long as the team's memory takes it. */
const MOST_CHARS = 200;

/** What is known of the person; each field is kept as soon as it is left. */
export function NeedsForm({ card: { page, needs, note } }: { card: CustomerCard }) {
  const [setNeed, setNote] = [useSetNeed(), useSetNote()];
  const say = useNotice(view => view.say);
  const then = (done: () => void) => ({
    onSuccess: ({ ok }: { ok: boolean }) => {
      if (!ok) return say(t('customer.not-saved'), 'problem');
      done();
      say(t('customer.saved'));
    },
    onError: () => say(t('error.deed'), 'problem'),
  });
  return (
    <div className="c-form cust-form">
      {NEEDS.map(need => (
        <KnownField
          key={need}
          id={`need-${need}`}
          label={t(`need.${need}`)}
          known={needs[need]}
          onKeep={(text, done) => setNeed.mutate({ page, need, text }, then(done))}
        />
      ))}
      <KnownField
        id="need-note"
        label={t('customer.note')}
        known={note}
        onKeep={(text, done) => setNote.mutate({ page, text }, then(done))}
      />
    </div>
  );
}

interface KnownFieldProps {
  id: string;
  label: string;
  known: CustomerCard['note'];
  onKeep(text: string, done: () => void): void;
}

/** What is typed stays while others write the same field, and until it is kept; then what the team knows is shown again. */
function KnownField({ id, label, known, onKeep }: KnownFieldProps) {
  const [typed, setTyped] = useState<string>();
  const hint = useKnownBy(known);
  const keep = () => {
    const text = typed?.trim();
    const settle = () => setTyped(undefined);
    if (text === undefined || text === (known?.text ?? '')) settle();
    else onKeep(text, settle);
  };
  return (
    <TextField
      id={id}
      label={label}
      maxLength={MOST_CHARS}
      value={typed ?? known?.text ?? ''}
      onChange={event => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter' && !isComposing(event)) keep();
      }}
      {...(hint ? { hint } : {})}
    />
  );
}

function useKnownBy(known: CustomerCard['note']): string | undefined {
  const session = useSession().data;
  const now = useNow();
  if (!known?.text || session?.signedIn !== true) return undefined;
  const name = session.members.find(({ id }) => id === known.memberId)?.name;
  return name && t('customer.known-by', { moment: momentText(known.at, now), name });
}
