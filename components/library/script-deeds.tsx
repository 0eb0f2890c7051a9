import { t } from '../../lib/locales/index.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { categoryWord } from '../ui/category-word.ts';
import { Pictures } from './pictures.tsx';

export interface ScriptDeedsProps {
  hit: ScriptHit;
  /** A reply box stands open: insert; else only copying makes sense. */
  canInsert: boolean;
  canEdit: boolean;
  onPick(hit: ScriptHit): void;
  onCopy(hit: ScriptHit): void;
  onEdit(hit: ScriptHit): void;
  /** Another way of saying it. */
  onTurn(hit: ScriptHit): void;
}

/** What can be done with the script that lies open. */
export function ScriptDeeds({ hit, canInsert, canEdit, onPick, onCopy, onEdit, onTurn }: ScriptDeedsProps) {
  const { script, ready } = hit;
  const kinds = [categoryWord(script.category), ...script.flags.map(flag => t(`flag.${flag}`))];
  return (
    // biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus
    <div role="gridcell" className="lib-deeds">
      {canInsert ? (
        <Button kind="main" small onClick={() => onPick(hit)}>
          {t('library.insert')}
        </Button>
      ) : null}
      <Button small onClick={() => onCopy(hit)}>
        {t('library.copy')}
      </Button>
      {ready.variant ? (
        <Button small onClick={() => onTurn(hit)}>
          {t('palette.other')} {ready.variant.index + 1}/{ready.variant.of}
        </Button>
      ) : null}
      {canEdit ? (
        <Button small onClick={() => onEdit(hit)}>
          {t('library.edit')}
        </Button>
      ) : null}
      <span className="lib-kinds">{kinds.join(' · ')}</span>
      {ready.pictures ? <Pictures ids={ready.pictures} /> : null}
    </div>
  );
}
