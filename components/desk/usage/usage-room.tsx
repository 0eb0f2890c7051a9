import { t } from '../../../lib/locales/index.ts';

export function UsageRoom() {
  return <h2>{t('desk.room.usage')}</h2>;
}
