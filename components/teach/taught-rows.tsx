import { t } from '../../lib/locales/index.ts';
import type { TaughtPreview } from '../../lib/state/teach-view.ts';

/** The first few are enough to see whether names and words were told apart. */
const SHOWN = 5;

/** What the taught map reads on this very page. */
export function TaughtRows({ preview: { rows, failed } }: { preview: TaughtPreview }) {
  return (
    <>
      <table className="teach-rows">
        <thead>
          <tr>
            <th>{t('teach.part.name')}</th>
            <th>{t('teach.part.text')}</th>
            <th>{t('teach.part.time')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ name, text, time }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two comments may be equal in every word
            <tr key={index}>
              <td>{name}</td>
              <td>{text}</td>
              <td>{time}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {failed > 0 && <p className="teach-failed">{t('teach.failed', { n: failed })}</p>}
    </>
  );
}
