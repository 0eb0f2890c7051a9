import { t } from '../../../lib/locales/index.ts';

export function ScriptsRoom() {
  return <h2>{t('desk.room.scripts')}</h2>;
}
