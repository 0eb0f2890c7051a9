import type { Flag } from '../../../lib/model/flag.ts';
import type { SurfaceKind } from '../../../lib/model/platform.ts';
import type { Role } from '../../../lib/model/role.ts';
import type { Category, Script } from '../../../lib/model/script.ts';
import { WRITTEN_AT } from '../dates.ts';

export type More = Partial<
  Pick<Script, 'stage' | 'handsOverTo' | 'tags' | 'validFrom' | 'validTo' | 'surfaces'>
>;

/** One line of the library: `[id, title, flags, body, more?]`; role, surface and category are said once for a group. */
export type Line = [id: string, title: string, flags: Flag[], body: string, more?: More];

/** Scripts of one role on one surface in one category. Ids get the role in front, so they stay unique across files. */
export const group = (role: Role, surface: SurfaceKind, category: Category, lines: Line[]): Script[] =>
  lines.map(([id, title, flags, body, more]) => ({
    id: `${role.toLowerCase()}-${id}`,
    title,
    body,
    category,
    roles: [role],
    flags,
    surfaces: [surface],
    tags: [],
    ...more,
    updatedAt: WRITTEN_AT,
  }));
