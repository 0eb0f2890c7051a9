import { t } from '../../../lib/locales/index.ts';

export function FactsRoom() {
  return <h2>{t('desk.room.facts')}</h2>;
}
