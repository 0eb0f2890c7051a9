import { clockTime } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import { type Saving, useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { useSync } from '../../../lib/state/sync.ts';

/** 已保存 10:42 / 离线,已存在本机 / 没保存: and why. */
export function SaveLine() {
  const saving = useScriptDraft(view => view.saving);
  const online = useSync().data?.link === 'online';
  return (
    <>
      <span className="desk-saving" data-state={saving.state}>
        {words(saving, online)}
      </span>
      {/* Read out only when something is wrong: nobody wants to hear after each word that it was kept. */}
      <span className="c-hidden" role="status">
        {saving.state === 'unsaved' ? words(saving, online) : ''}
      </span>
    </>
  );
}

function words(saving: Saving, online: boolean): string {
  if (saving.state === 'saved')
    return t(online ? 'scripts.saving.saved' : 'scripts.saving.offline', { clock: clockTime(saving.at) });
  if (saving.state === 'unsaved') return t('scripts.saving.unsaved', { reason: reasonWord(saving.reason) });
  return t(`scripts.saving.${saving.state}`);
}

function reasonWord(reason: string): string {
  if (reason === 'empty' || reason === 'faulty' || reason === 'broken') return t(`scripts.unsaved.${reason}`);
  if (reason === 'forbidden' || reason === 'invalid') return t(`scripts.refusal.${reason}`);
  return t('scripts.refusal.gone');
}
