import { useEffect, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { Picture } from '../../lib/model/picture.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { typedMessages } from '../../lib/rules/fill-script/typed.ts';
import { copyPicture, downloadPicture, dragPicture, pictureAddress } from '../ui/picture-deeds.ts';
import { useDeeds } from './context.tsx';

/** A click leaves the focus where one types. */
const stay = (event: { preventDefault(): void }) => event.preventDefault();

/** The chosen script as it will be read: each message whole, its other ways of saying it, its pictures. */
export function PalettePreview({ script, onTurn }: { script: ReadyScript; onTurn(step: number): void }) {
  const { variant, pictures } = script;
  return (
    <section className="palette-preview" aria-label={script.title} aria-live="polite">
      {typedMessages(script).map(({ text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no name but their number
        <p key={index} className="message">
          {text}
        </p>
      ))}
      {variant && (
        <p className="row-head">
          {t('palette.variant', { n: variant.index + 1, of: variant.of })}
          <button type="button" className="btn" onMouseDown={stay} onClick={() => onTurn(1)}>
            {t('palette.other')} <kbd>]</kbd>
          </button>
        </p>
      )}
      {pictures && <Pictures key={script.id} scriptId={script.id} />}
    </section>
  );
}

function Pictures({ scriptId }: { scriptId: string }) {
  const deeds = useDeeds();
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let current = true;
    deeds.pictures(scriptId).then(
      found => current && setPictures(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [deeds, scriptId]);
  const copy = async (picture: Picture) =>
    setSaid(t((await copyPicture(picture)) ? 'palette.picture-copied' : 'palette.no-copy'));
  return (
    <>
      {pictures.map(picture => (
        <p key={picture.id} className="row-head">
          <img
            src={pictureAddress(picture)}
            alt={picture.name}
            draggable
            onDragStart={event => dragPicture(event.dataTransfer, picture)}
          />
          <button type="button" className="btn" onMouseDown={stay} onClick={() => void copy(picture)}>
            {t('palette.copy-picture')}
          </button>
          <button type="button" className="btn" onMouseDown={stay} onClick={() => downloadPicture(picture)}>
            {t('palette.download')}
          </button>
        </p>
      ))}
      {said && <p role="status">{said}</p>}
    </>
  );
}
