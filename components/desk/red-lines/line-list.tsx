import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { RedLine } from '../../../lib/model/red-line.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useSaveRedLines } from '../../../lib/state/red-lines.ts';
import { useMay } from '../../../lib/state/session.ts';
import type { RedLineView } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { ALL_LINES, fittingLines } from './line-filter.ts';
import { LineFilters } from './line-filters.tsx';
import { LineForm } from './line-form.tsx';
import { LineTable } from './line-table.tsx';
import { PasteForm } from './paste-form.tsx';

type Open = { kind: 'new' | 'paste' } | { kind: 'edit'; row: RedLine };

/** All red lines with what may be done to them. */
export function LineList({ lines }: { lines: readonly RedLineView[] }) {
  const mayWrite = useMay('write-library');
  const [filter, setFilter] = useState(ALL_LINES);
  const [open, setOpen] = useState<Open>();
  const { save, refusal } = useSaving(() => setOpen(undefined));
  const fitting = fittingLines(lines, filter);
  return (
    <>
      <header className="lines-top">
        <h2>{t('desk.room.red-lines')}</h2>
        {mayWrite ? (
          <>
            <Button onClick={() => setOpen({ kind: 'paste' })}>{t('lines.paste')}</Button>
            <Button kind="main" onClick={() => setOpen({ kind: 'new' })}>
              {t('lines.add')}
            </Button>
          </>
        ) : null}
      </header>
      <p className="c-quiet">{mayWrite ? t('lines.text') : t('lines.read-only')}</p>
      {refusal ? <Sentence text={refusal} /> : null}
      <OpenForm open={open} lines={lines} onTake={save} onClose={() => setOpen(undefined)} />
      <LineFilters filter={filter} onChange={part => setFilter(before => ({ ...before, ...part }))} />
      {fitting.length === 0 ? <p className="c-quiet">{t('lines.none')}</p> : null}
      <LineTable
        lines={fitting}
        {...(mayWrite
          ? {
              onSave: (row: RedLine) => save([row]),
              onEdit: (row: RedLine) => setOpen({ kind: 'edit', row }),
            }
          : {})}
      />
    </>
  );
}

function useSaving(onSaved: () => void) {
  const saving = useSaveRedLines();
  const say = useNotice(view => view.say);
  const save = (rows: RedLine[]) =>
    saving.mutate(
      { rows },
      {
        onSuccess: outcome => {
          if (!outcome.ok) return;
          onSaved();
          say(t('lines.saved', { n: rows.length }));
        },
      },
    );
  const { data, isError } = saving;
  const refusal = isError
    ? t('error.deed')
    : data?.ok === false
      ? t(`lines.refused.${data.reason}`)
      : undefined;
  return { save, refusal };
}

interface OpenFormProps {
  open: Open | undefined;
  lines: readonly RedLineView[];
  onTake(rows: RedLine[]): void;
  onClose(): void;
}

function OpenForm({ open, lines, onTake, onClose }: OpenFormProps) {
  if (!open) return null;
  const own = lines.filter(({ isBuiltIn }) => !isBuiltIn).map(({ row }) => row);
  if (open.kind === 'paste') return <PasteForm kept={own} onTake={onTake} onClose={onClose} />;
  const row = open.kind === 'edit' ? open.row : undefined;
  return <LineForm key={row?.id ?? 'new'} row={row} onTake={one => onTake([one])} onClose={onClose} />;
}
