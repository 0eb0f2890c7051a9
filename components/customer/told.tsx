import { t } from '../../lib/locales/index.ts';
import { ago, personWords } from '../../lib/locales/person-words.ts';
import { useNow } from '../../lib/state/now.ts';
import type { CustomerCard } from '../../lib/state/views.ts';

/** What they were told and promised, and what they wrote to other accounts of the matrix. */
export function Told({ card: { promises, history } }: { card: CustomerCard }) {
  const now = useNow();
  return (
    <>
      {promises.length > 0 ? (
        <Lines
          title={t('customer.promises')}
          lines={promises.map(({ id, text, promisedAt, state }) => ({
            id,
            text: `${text} · ${ago(now - promisedAt)} · ${t(`customer.promise.${state}`)}`,
          }))}
        />
      ) : null}
      {history.length > 0 ? (
        <Lines
          title={t('customer.history')}
          lines={history.map(line => ({ id: line.itemId, text: personWords(line, now) }))}
        />
      ) : null}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: { id: string; text: string }[] }) {
  return (
    <div className="cust-lines">
      <h3>{title}</h3>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** By whom and when a price was told. */
export function PriceWords({ accountName, at }: NonNullable<CustomerCard['lastPrice']>) {
  return <span className="cust-quiet">{`${accountName} · ${ago(useNow() - at)}`}</span>;
}
