import { t } from '../../../lib/locales/index.ts';
import { type PreviewPlace, placeWord } from './preview.ts';

interface ChoiceProps {
  places: readonly PreviewPlace[];
  place: PreviewPlace | undefined;
  onChange(key: string): void;
}

/** Which platform and surface it is looked at on. */
export function PlaceChoice({ places, place, onChange }: ChoiceProps) {
  return (
    <select
      className="c-input"
      aria-label={t('scripts.preview-at')}
      value={place?.key ?? ''}
      onChange={event => onChange(event.target.value)}
    >
      {places.map(one => (
        <option key={one.key} value={one.key}>
          {placeWord(one)}
        </option>
      ))}
    </select>
  );
}

export function VariantChoice({
  count,
  shown,
  onChange,
}: {
  count: number;
  shown: number;
  onChange(at: number): void;
}) {
  return (
    <select
      className="c-input"
      aria-label={t('scripts.preview-variant')}
      value={shown}
      onChange={event => onChange(Number(event.target.value))}
    >
      {Array.from({ length: count }, (_, index) => index).map(index => (
        <option key={index} value={index}>
          {index === 0 ? t('scripts.preview-body') : t('scripts.variant', { n: index })}
        </option>
      ))}
    </select>
  );
}
