import { t } from '../../../lib/locales/index.ts';
import type { Grade } from '../../../lib/model/grade.ts';
import { PLATFORMS, type SurfaceKind } from '../../../lib/model/platform.ts';
import { gradeOf } from '../../../lib/model/surface-grades.ts';
import { ABSENT_SURFACES, isKnownSurface, KNOWN_SURFACES } from '../../../lib/model/surfaces.ts';
import type { PackView } from '../../../lib/state/views.ts';

/** One page in the table. */
export type SurfaceRow =
  | {
      id: string;
      name: string;
      kind: SurfaceKind;
      grade: Grade;
      /** Month or year of the last check; none for a taught page. */
      since?: string;
      pack?: PackView['pack'] | undefined;
      refused?: PackView['refused'] | undefined;
    }
  /** Looked for, and not there. */
  | { id: string; name: string; kind: SurfaceKind; absent: true };

export interface SurfaceGroup {
  id: string;
  title: string;
  rows: SurfaceRow[];
}

/** The platforms' pages in their order, then what the team taught. */
export function surfaceGroups(packs: readonly PackView[]): SurfaceGroup[] {
  const byId = new Map(packs.map(pack => [pack.id, pack]));
  const groups = PLATFORMS.map((platform): SurfaceGroup => {
    const read = KNOWN_SURFACES.filter(surface => surface.platform === platform);
    const missing = ABSENT_SURFACES.filter(surface => surface.platform === platform);
    const rows = [
      ...read.map(({ id, kind, grade, since }): SurfaceRow => {
        const { pack, refused } = byId.get(id) ?? {};
        return { id, name: t(`page.${id}`), kind, grade, since, pack, refused };
      }),
      ...missing.map(({ id, kind }): SurfaceRow => ({ id, name: t(`page.${id}`), kind, absent: true })),
    ];
    return { id: platform, title: t(`platform.${platform}`), rows };
  });
  const taught = packs.filter(({ id }) => !isKnownSurface(id)).map(taughtRow);
  return taught.length > 0
    ? [...groups, { id: 'taught', title: t('surfaces.taught'), rows: taught }]
    : groups;
}

/** The page's name with its platform's; the id itself where it has none. */
export function surfaceName(id: string): string {
  const surface = KNOWN_SURFACES.find(known => known.id === id);
  return surface ? `${t(`platform.${surface.platform}`)} ${t(`page.${surface.id}`)}` : id;
}

function taughtRow({ id, pack, refused }: PackView): SurfaceRow {
  const surface = pack?.surface ?? id;
  const name = pack?.match ? pack.match.host + pack.match.path : id;
  return {
    id,
    name,
    kind: surface.endsWith('dm') ? 'dm' : 'comment',
    grade: gradeOf(surface),
    pack,
    refused,
  };
}
