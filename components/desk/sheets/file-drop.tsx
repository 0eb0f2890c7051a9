import { type ChangeEvent, type DragEvent, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useImport } from '../../../lib/state/import-view.ts';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm,.md,.markdown,text/csv,text/markdown';

/** A place to drop a file on; the button does the same for the keyboard. */
export function FileDrop() {
  const take = useImport(view => view.take);
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // So that the same file, mended, can be chosen again.
    event.target.value = '';
    if (file) void take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button within does the same
    <div
      className="sheets-drop"
      data-over={isOver}
      onDragOver={event => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <p>
        {t('sheets.drop')}{' '}
        <label className="c-button c-button-main sheets-file">
          {t('sheets.choose')}
          <input type="file" className="c-hidden" accept={ACCEPT} onChange={onChange} />
        </label>
      </p>
      <p className="c-quiet">{t('sheets.accepts')}</p>
    </div>
  );
}
