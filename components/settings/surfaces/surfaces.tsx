import { t } from '../../../lib/locales/index.ts';
import type { PackState } from '../../../lib/model/pack.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { usePacks, useSetPackState } from '../../../lib/state/packs.ts';
import { useMay } from '../../../lib/state/session.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { Section } from '../section.tsx';
import { Grades } from './grades.tsx';
import { PackImport } from './pack-import.tsx';
import { whyWords } from './pack-words.ts';
import { surfaceGroups } from './surface-rows.ts';
import { SurfaceTable } from './surface-table.tsx';

/** Every page that is read: how well it is known, by which pack, and the switch. */
export function Surfaces() {
  const packs = usePacks();
  const mayWrite = useMay('write-pack');
  const setState = useSetPackState();
  const say = useNotice(view => view.say);
  const onSwitch = ({ id, name }: { id: string; name: string }, state: PackState) =>
    setState.mutate(
      { id, state },
      {
        onSuccess: saved => {
          if (!saved.ok) say(whyWords(saved), 'problem');
          else say(t(state === 'on' ? 'surfaces.switched-on' : 'surfaces.switched-off', { name }));
        },
        onError: () => say(t('error.deed'), 'problem'),
      },
    );
  return (
    <Section title={t('surfaces.title')} text={t('surfaces.text')}>
      <Grades />
      {packs.isPending ? <WaitingRows count={4} /> : null}
      {packs.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void packs.refetch() }} />
      ) : null}
      {packs.data ? (
        <SurfaceTable groups={surfaceGroups(packs.data)} onSwitch={mayWrite ? onSwitch : undefined} />
      ) : null}
      {packs.data && mayWrite ? <PackImport /> : null}
    </Section>
  );
}
