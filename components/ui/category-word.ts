import { t } from '../../lib/locales/index.ts';
import { CATEGORIES, type Category } from '../../lib/model/script.ts';

/** Chorus' own categories in the chosen language, a team's as it wrote them. */
export function categoryWord(category: Category): string {
  const own = CATEGORIES.find(one => one === category);
  return own === undefined ? category : t(`category.${own}`);
}
