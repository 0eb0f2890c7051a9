import { t } from '../../../lib/locales/index.ts';
import { FACT_KINDS, type FactKind } from '../../../lib/model/fact.ts';
import { CHANNELS } from '../../../lib/rules/facts/channel.ts';
import type { FactDraft } from '../../../lib/state/facts-view.ts';
import { useSession } from '../../../lib/state/session.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FactRow } from './fact-rows.ts';
import type { FactErrors } from './fault-words.ts';

interface FactFieldsProps {
  draft: FactDraft;
  errors: FactErrors;
  rows: readonly FactRow[];
  onChange(part: Partial<FactDraft>): void;
}

/** Most products that are offered while one types. */
const OFFERED = 200;

/** Every field of a fact. */
export function FactFields({ draft, errors, rows, onChange }: FactFieldsProps) {
  const text = (field: 'name' | 'value' | 'product' | 'channel' | 'source') => ({
    id: `fact-${field}`,
    label: t(`facts.${field}`),
    error: errors[field],
    value: draft[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
  });
  const products = [...new Set(rows.flatMap(({ fact }) => fact.product ?? []))].slice(0, OFFERED);
  const channels = [...new Set([...CHANNELS, ...rows.flatMap(({ fact }) => fact.channel ?? [])])];
  const hint = hintOf(draft.kind);
  return (
    <>
      <TextField {...text('name')} hint={t('facts.name-hint')} />
      <div className="facts-pair">
        <SelectField
          id="fact-kind"
          label={t('facts.kind')}
          values={FACT_KINDS}
          value={draft.kind}
          word={kind => t(`facts.kind.${kind}`)}
          onChange={kind => onChange({ kind })}
        />
        <TextField {...text('value')} {...(hint ? { hint } : {})} />
      </div>
      <div className="facts-pair">
        <TextField {...text('product')} list="fact-products" />
        <TextField {...text('channel')} list="fact-channels" hint={t('facts.channel-hint')} />
      </div>
      <Options id="fact-products" values={products} />
      <Options id="fact-channels" values={channels} />
      <div className="facts-pair">
        <Day
          id="fact-from"
          label={t('facts.from')}
          value={draft.firstDay}
          onDay={firstDay => onChange({ firstDay })}
        />
        <Day
          id="fact-to"
          label={t('facts.to')}
          value={draft.lastDay}
          error={errors.lastDay}
          onDay={lastDay => onChange({ lastDay })}
        />
      </div>
      <div className="facts-pair">
        <TextField {...text('source')} />
        <Owner ownerId={draft.ownerId} onChange={ownerId => onChange({ ownerId })} />
      </div>
    </>
  );
}

function hintOf(kind: FactKind): string | undefined {
  if (kind === 'price' || kind === 'amount' || kind === 'date-span' || kind === 'link')
    return t(`facts.hint.${kind}`);
  return undefined;
}

const Options = ({ id, values }: { id: string; values: readonly string[] }) => (
  <datalist id={id}>
    {values.map(value => (
      <option key={value} value={value} />
    ))}
  </datalist>
);

interface DayProps {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  onDay(day: string): void;
}

const Day = ({ onDay, ...field }: DayProps) => (
  <TextField {...field} type="date" onChange={event => onDay(event.target.value)} />
);

function Owner({ ownerId, onChange }: { ownerId: string; onChange(id: string): void }) {
  const session = useSession().data;
  const members = session?.signedIn ? session.members : [];
  const ids = [...new Set(['', ...members.map(({ id }) => id), ownerId])];
  return (
    <SelectField
      id="fact-owner"
      label={t('facts.owner')}
      values={ids}
      value={ownerId}
      word={id => members.find(member => member.id === id)?.name ?? (id || t('facts.nobody'))}
      onChange={onChange}
    />
  );
}
