import { useId, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { MAX_BODY, type ScriptContent } from '../../../lib/model/script.ts';
import { lengthIn, overLimit } from '../../../lib/rules/script/limits.ts';
import { useNow } from '../../../lib/state/now.ts';
import { usePictures } from '../../../lib/state/pictures.ts';
import { pictureAddress } from '../../ui/picture-deeds.ts';
import { bodiesOf } from './fault-words.ts';
import { lengthText, type PreviewPlace, placesOf, placeWord, previewAt } from './preview.ts';
import { PlaceChoice, VariantChoice } from './preview-choices.tsx';

interface PreviewCardProps {
  content: ScriptContent;
  facts: readonly Fact[];
}

/** 顾客看到的样子: as it will read on each platform that it fits, with a sample person and the facts of now. */
export function PreviewCard({ content, facts }: PreviewCardProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [variant, setVariant] = useState(0);
  const places = placesOf(content);
  const place = places.find(({ key }) => key === chosen) ?? places[0];
  const bodies = bodiesOf(content);
  const shown = variant < bodies.length ? variant : 0;
  return (
    <section className="desk-card desk-preview" aria-labelledby={id}>
      <h3 id={id}>{t('scripts.preview')}</h3>
      <div className="desk-preview-choice">
        <PlaceChoice places={places} place={place} onChange={setChosen} />
        {bodies.length > 1 ? (
          <VariantChoice count={bodies.length} shown={shown} onChange={setVariant} />
        ) : null}
      </div>
      {place && (bodies[shown]?.length ?? 0) <= MAX_BODY ? (
        <Bubbles content={content} facts={facts} place={place} variant={shown} />
      ) : null}
      <TooLong content={content} facts={facts} places={places} variant={shown} />
    </section>
  );
}

interface BubblesProps extends PreviewCardProps {
  place: PreviewPlace;
  variant: number;
}

function Bubbles({ content, facts, place, variant }: BubblesProps) {
  const now = useNow();
  const { messages, expired, open } = previewAt(content, { facts, now, place, variant });
  return (
    <>
      <ul className="desk-bubbles">
        {messages.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a message has no other name than its place
          <li key={index}>
            <p className="desk-bubble">{text}</p>
            <p className={overLimit(text, place.limit) > 0 ? 'desk-over' : 'desk-fits'}>
              {lengthText(lengthIn(text, place.limit), place.limit)}
            </p>
          </li>
        ))}
      </ul>
      <Thumbs ids={content.pictures ?? []} />
      {expired.length > 0 ? (
        <p className="desk-over">{t('scripts.preview-expired', { names: expired.join('、') })}</p>
      ) : null}
      {open.length > 0 ? (
        <p className="desk-fits">{t('scripts.preview-open', { names: open.join('、') })}</p>
      ) : null}
      {place.limit?.sure === false ? <p className="desk-fits">{t('scripts.preview-unsure')}</p> : null}
    </>
  );
}

/** One that has not come to this device yet is not shown, but counted. */
function Thumbs({ ids }: { ids: readonly string[] }) {
  const pictures = usePictures(ids).data ?? [];
  if (ids.length === 0) return null;
  return (
    <>
      <ul className="desk-thumbs">
        {pictures.map(picture => (
          <li key={picture.id}>
            <img src={pictureAddress(picture)} alt={picture.name} />
          </li>
        ))}
      </ul>
      <p className="desk-fits">{t('scripts.preview-picture', { n: ids.length })}</p>
    </>
  );
}

interface TooLongProps extends PreviewCardProps {
  places: readonly PreviewPlace[];
  variant: number;
}

/** Everywhere else where it does not fit: one need not look at each. */
function TooLong({ content, facts, places, variant }: TooLongProps) {
  const now = useNow();
  if ((bodiesOf(content)[variant]?.length ?? 0) > MAX_BODY) return null;
  const over = places.flatMap(place => {
    const { messages } = previewAt(content, { facts, now, place, variant });
    const most = Math.max(0, ...messages.map(text => overLimit(text, place.limit)));
    return most > 0 ? [{ place, most }] : [];
  });
  return (
    <ul className="desk-over-list">
      {over.map(({ place, most }) => (
        <li key={place.key} className="desk-over">
          {t('scripts.preview-over', { n: most, place: placeWord(place) })}
        </li>
      ))}
    </ul>
  );
}
