import { t } from '../../../lib/locales/index.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { contentOf, versionOf } from '../../../lib/rules/script/content.ts';
import { useSession } from '../../../lib/state/session.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';

/** One of the writings of a script that may be compared; without an id: what operators have, where no revision holds it. */
export interface Side {
  id: string | undefined;
  name: string;
  content: ScriptContent | undefined;
}

/** What a writing is called: `v3`, `王小满的草稿`. */
export function useSideName(): (revision: Revision) => string {
  const session = useSession().data;
  const members = session?.signedIn ? session.members : [];
  return ({ state, version, authorId, origin }) => {
    if (version !== undefined) return t('review.side.version', { version });
    const name = members.find(({ id }) => id === authorId)?.name ?? t('review.left');
    const word = origin?.kind === 'fork' ? 'review.side.fork' : 'review.side.open';
    return t(word, { name, state: t(`scripts.standing.${state}`) });
  };
}

/** Every writing of a script, what operators have now first. */
export function useSides(sheet: ScriptSheet): Side[] {
  const nameOf = useSideName();
  const { script, revisions } = sheet;
  const rows = revisions.map((one): Side => ({ id: one.id, name: nameOf(one), content: one.content }));
  return rows.some(({ id }) => id === script?.revisionId) ? rows : [nowSide(sheet), ...rows];
}

function nowSide({ script }: ScriptSheet): Side {
  if (!script) return { id: undefined, name: t('review.side.none'), content: undefined };
  const name = t('review.side.version', { version: versionOf(script) });
  return { id: undefined, name, content: contentOf(script) };
}
