import { t } from '../../../lib/locales/index.ts';
import { LEVELS, type RedLine } from '../../../lib/model/red-line.ts';
import type { RedLineView } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';

/** More are found by the search, not by scrolling. */
const SHOWN = 100;

interface LineTableProps {
  lines: readonly RedLineView[];
  /** Absent: only to be read. */
  onSave?: ((row: RedLine) => void) | undefined;
  onEdit?: (row: RedLine) => void;
}

/** Red lines, the team's own before those that Chorus brings along. */
export function LineTable({ lines, onSave, onEdit }: LineTableProps) {
  return (
    <>
      <table className="lines-table">
        <thead>
          <tr>
            <th scope="col">{t('lines.word')}</th>
            <th scope="col">{t('lines.kind')}</th>
            <th scope="col">{t('lines.level')}</th>
            <th scope="col">{t('lines.instead')}</th>
            <th scope="col">
              <span className="c-hidden">{t('lines.deeds')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map(line => (
            <LineRow key={line.row.id} line={line} onSave={onSave} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN ? (
        <p className="c-quiet">{t('lines.more', { n: lines.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

type LineRowProps = Pick<LineTableProps, 'onSave'> & {
  line: RedLineView;
  onEdit: ((row: RedLine) => void) | undefined;
};

function LineRow({ line, onSave, onEdit }: LineRowProps) {
  const { row, isBuiltIn } = line;
  return (
    <tr className={row.off ? 'lines-off' : ''}>
      <th scope="row">
        {row.word}
        {isBuiltIn ? <span className="c-quiet"> {t('lines.built-in')}</span> : null}
      </th>
      <td>{t(`lines.kind.${row.kind}`)}</td>
      <td>
        <LevelCell row={row} onSave={onSave} />
      </td>
      <td>
        <Advice row={row} />
      </td>
      <td className="lines-deeds">
        {onEdit && !isBuiltIn ? (
          <Button
            kind="quiet"
            small
            aria-label={t('lines.edit-this', { word: row.word })}
            onClick={() => onEdit(row)}
          >
            {t('lines.edit')}
          </Button>
        ) : null}
        {onSave ? (
          <Switch
            label={t('lines.on', { word: row.word })}
            on={!row.off}
            onSwitch={on => onSave(turned(row, on))}
          />
        ) : null}
      </td>
    </tr>
  );
}

function turned({ off: _, ...row }: RedLine, on: boolean): RedLine {
  return on ? row : { ...row, off: true };
}

function LevelCell({ row, onSave }: { row: RedLine; onSave: LineTableProps['onSave'] }) {
  if (row.off) return t('lines.off');
  if (!onSave) return t(`drafts.level.${row.level}`);
  return (
    <select
      className="c-input"
      aria-label={t('lines.level-of', { word: row.word })}
      value={row.level}
      onChange={event => {
        const level = LEVELS.find(one => one === event.target.value);
        if (level) onSave({ ...row, level });
      }}
    >
      {LEVELS.map(level => (
        <option key={level} value={level}>
          {t(`drafts.level.${level}`)}
        </option>
      ))}
    </select>
  );
}

/** What to say instead, for whom, and why. */
function Advice({ row: { instead, why, roles = [] } }: { row: RedLine }) {
  const about = [roles.map(role => t(`role.${role}`)).join('、'), why ?? ''].filter(Boolean);
  return (
    <>
      {instead ?? null}
      {about.length > 0 ? <span className="lines-about">{about.join(' · ')}</span> : null}
    </>
  );
}
