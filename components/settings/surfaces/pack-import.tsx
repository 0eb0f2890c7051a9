import { type ChangeEvent, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useSavePack } from '../../../lib/state/packs.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { readPackFile } from './pack-file.ts';
import { whyWords } from './pack-words.ts';
import { surfaceName } from './surface-rows.ts';

/** Takes a pack from a file; a refused one changes nothing, and why is said. */
export function PackImport() {
  const [refused, setRefused] = useState<string>();
  const save = useSavePack();
  const say = useNotice(view => view.say);

  const take = async (file: File) => {
    setRefused(undefined);
    const read = await readPackFile(file);
    if (!read.ok) return setRefused(whyWords(read));
    save.mutate(
      { pack: read.value },
      {
        onSuccess: saved => {
          if (!saved.ok) return setRefused(whyWords(saved));
          say(t('surfaces.imported', { name: surfaceName(idIn(read.value)), n: saved.version }));
        },
      },
    );
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // So that the same file, mended, can be chosen again.
    event.target.value = '';
    if (file) void take(file);
  };
  return (
    <>
      <div className="c-actions">
        <label className="c-button set-file">
          {t('surfaces.import')}
          <input type="file" className="c-hidden" accept=".json,application/json" onChange={onChange} />
        </label>
      </div>
      {save.isError ? <Sentence text={t('error.deed')} /> : null}
      {refused === undefined ? null : <Sentence text={t('surfaces.not-imported', { why: refused })} />}
    </>
  );
}

const idIn = (pack: unknown): string =>
  typeof pack === 'object' && pack !== null && 'id' in pack ? String(pack.id) : '';
