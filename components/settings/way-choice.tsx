import { t } from '../../lib/locales/index.ts';

const WAYS = ['sign-in', 'join'] as const;
type Way = (typeof WAYS)[number];

export function WayChoice({ way, onChoose }: { way: Way; onChoose(way: Way): void }) {
  return (
    <fieldset className="c-choices set-way">
      <legend className="c-hidden">{t('connect.way')}</legend>
      <div>
        {WAYS.map(one => (
          <label key={one} className="c-chip">
            <input type="radio" name="way" value={one} checked={way === one} onChange={() => onChoose(one)} />
            <span>{t(`connect.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
