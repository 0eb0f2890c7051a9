import { t } from '../../lib/locales/index.ts';
import { useCustomer } from '../../lib/state/customers.ts';
import type { CustomerCard as Card } from '../../lib/state/views.ts';
import { Sentence } from '../ui/sentence.tsx';
import { Forget } from './forget.tsx';
import { NeedsForm } from './needs-form.tsx';
import { StageSteps } from './stage-steps.tsx';
import { PriceWords, Told } from './told.tsx';
import './customer.css';

/** Who is at the other side of the conversation in front. Nothing where there is none: most of the time there is not. */
export function CustomerCard() {
  const customer = useCustomer();
  if (customer.isError)
    return (
      <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void customer.refetch() }} />
    );
  return customer.data ? <Shown key={customer.data.id} card={customer.data} /> : null;
}

function Shown({ card }: { card: Card }) {
  if (card.isForgotten) return <p className="cust cust-quiet">{t('customer.forgotten')}</p>;
  return (
    <section className="cust" aria-label={t('customer.label', { name: card.name })}>
      <div className="cust-head">
        <h2>{card.name}</h2>
        <Price card={card} />
      </div>
      {card.stage ? <StageSteps page={card.page} view={card.stage} /> : null}
      <Told card={card} />
      <details className="cust-more">
        <summary>{t('customer.details')}</summary>
        <NeedsForm card={card} />
        {card.isSure ? null : <p className="cust-quiet">{t('customer.unsure')}</p>}
        <Forget card={card} />
      </details>
    </section>
  );
}

function Price({ card: { lastPrice } }: { card: Card }) {
  if (!lastPrice) return <span className="cust-quiet">{t('customer.no-price')}</span>;
  return (
    <span className="cust-price">
      <strong>{lastPrice.price}</strong> <PriceWords {...lastPrice} />
    </span>
  );
}
