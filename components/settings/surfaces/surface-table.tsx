import { t } from '../../../lib/locales/index.ts';
import type { PackState } from '../../../lib/model/pack.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Switch } from '../../ui/switch.tsx';
import { GradeMark } from './grades.tsx';
import { packFile } from './pack-file.ts';
import { refusedWords } from './pack-words.ts';
import type { SurfaceGroup, SurfaceRow } from './surface-rows.ts';

interface SurfaceTableProps {
  groups: readonly SurfaceGroup[];
  /** Absent when this member may not switch. */
  onSwitch: ((row: { id: string; name: string }, state: PackState) => void) | undefined;
}

export const SurfaceTable = ({ groups, onSwitch }: SurfaceTableProps) => (
  <div className="set-wide">
    <table className="set-table set-surfaces">
      <thead>
        <tr>
          <th scope="col">{t('surfaces.name')}</th>
          <th scope="col">{t('surfaces.kind')}</th>
          <th scope="col">{t('surfaces.grade')}</th>
          <th scope="col">{t('surfaces.pack')}</th>
          <th scope="col">{t('surfaces.reading')}</th>
        </tr>
      </thead>
      {groups.map(group => (
        <tbody key={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="set-group">
              {group.title}
            </th>
          </tr>
          {group.rows.map(row => (
            <Surface key={row.id} row={row} title={`${group.title} ${row.name}`} onSwitch={onSwitch} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);

interface SurfaceProps extends Pick<SurfaceTableProps, 'onSwitch'> {
  row: SurfaceRow;
  /** With its platform, for whoever hears the row alone. */
  title: string;
}

function Surface({ row, title, onSwitch }: SurfaceProps) {
  const isAbsent = 'absent' in row;
  return (
    <tr>
      <th scope="row">
        {row.name}
        {isAbsent || !row.refused ? null : <p className="set-refused">{refusedWords(row.refused)}</p>}
      </th>
      <td>{t(`surface.${row.kind}`)}</td>
      {isAbsent ? (
        <td colSpan={3} className="c-quiet">
          {t('surfaces.absent')}
        </td>
      ) : (
        <Known row={row} title={title} onSwitch={onSwitch} />
      )}
    </tr>
  );
}

type KnownRow = Exclude<SurfaceRow, { absent: true }>;

function Known({ row, title, onSwitch }: SurfaceProps & { row: KnownRow }) {
  const { id, grade, since, pack } = row;
  const isOn = pack?.state !== 'off';
  return (
    <>
      <td>
        <GradeMark grade={grade} />{' '}
        {since ? <span className="c-quiet">{t('surfaces.since', { when: since })}</span> : null}
      </td>
      <td>
        <PackCell pack={pack} title={title} />
      </td>
      <td>
        {onSwitch ? (
          <Switch
            label={t('surfaces.read-this', { name: title })}
            on={isOn}
            onSwitch={on => onSwitch({ id, name: title }, on ? 'on' : 'off')}
          />
        ) : (
          t(isOn ? 'surfaces.read' : 'surfaces.not-read')
        )}
      </td>
    </>
  );
}

function PackCell({ pack, title }: { pack: KnownRow['pack']; title: string }) {
  if (!pack) return <span className="c-quiet">{t('surfaces.built-in')}</span>;
  return (
    <>
      {t('surfaces.version', { n: pack.version })}{' '}
      <Button
        kind="quiet"
        small
        aria-label={t('surfaces.export-this', { name: title })}
        onClick={() => saveFile(packFile(pack))}
      >
        {t('surfaces.export')}
      </Button>
    </>
  );
}
