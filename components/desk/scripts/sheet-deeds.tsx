import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { useDrop, useRetire, useUnretire, useWithdraw } from '../../../lib/state/scripts.ts';
import { useMay } from '../../../lib/state/session.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import type { EditorProps } from './editor-props.ts';
import { ProposeDialog } from './propose-dialog.tsx';
import { useDone } from './use-done.ts';
import { useShown } from './use-shown.ts';

interface SheetDeedsProps extends EditorProps {
  sheet: ScriptSheet | undefined;
}

/** What can be done with the script as it stands, the one thing to do last. */
export function SheetDeeds({ content, faults, sheet }: SheetDeedsProps) {
  const { revisionId, content: typed, kept } = useScriptDraft();
  const [proposing, setProposing] = useState(false);
  const [withdraw, drop] = [useWithdraw(), useDrop()];
  const done = useDone();
  const waits = useShown(sheet)?.as === 'waits';
  if (waits && revisionId !== undefined) {
    const go = () => withdraw.mutate({ revisionId }, done(t('scripts.withdrawn')));
    return (
      <div className="desk-deeds">
        <Button onClick={go}>{t('scripts.withdraw')}</Button>
      </div>
    );
  }
  const written = revisionId !== undefined || typed !== kept;
  return (
    <div className="desk-deeds">
      {sheet?.script && !written ? <Retirement sheet={sheet} /> : null}
      {revisionId === undefined ? null : (
        <Button onClick={() => drop.mutate({ revisionId }, done(t('scripts.dropped')))}>
          {t('scripts.drop')}
        </Button>
      )}
      {written ? (
        <Button kind="main" data-key="propose" onClick={() => setProposing(true)}>
          {t(content.scope === 'mine' ? 'scripts.publish' : 'scripts.propose')}
        </Button>
      ) : null}
      {proposing ? (
        <ProposeDialog content={content} faults={faults} onClose={() => setProposing(false)} />
      ) : null}
    </div>
  );
}

function Retirement({ sheet }: { sheet: ScriptSheet }) {
  const [retire, unretire] = [useRetire(), useUnretire()];
  const mayRetire = useMay('write-library');
  const done = useDone();
  if (!mayRetire) return null;
  const retired = sheet.script?.state === 'retired';
  const go = () =>
    retired
      ? unretire.mutate({ id: sheet.id }, done(t('scripts.unretired')))
      : retire.mutate({ id: sheet.id }, done(t('scripts.retired')));
  return <Button onClick={go}>{t(retired ? 'scripts.unretire' : 'scripts.retire')}</Button>;
}
