import { t } from '../../../lib/locales/index.ts';

export function RedLinesRoom() {
  return <h2>{t('desk.room.red-lines')}</h2>;
}
