import { t } from '../../../lib/locales/index.ts';

export function SheetsRoom() {
  return <h2>{t('desk.room.sheets')}</h2>;
}
