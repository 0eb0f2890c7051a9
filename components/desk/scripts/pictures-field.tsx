import { type DragEvent, useId, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { PICTURE_TYPES, type Picture } from '../../../lib/model/picture.ts';
import { MAX_PICTURES } from '../../../lib/model/script.ts';
import { usePictures, useSavePicture } from '../../../lib/state/pictures.ts';
import { Button } from '../../ui/button.tsx';
import { pictureAddress } from '../../ui/picture-deeds.ts';
import { shrinkPicture } from './shrink-picture.ts';
import './pictures-field.css';

interface PicturesFieldProps {
  value: readonly string[];
  onChange(ids: string[]): void;
}

/** The pictures that go with a script: chosen, dropped or pasted, made small enough, in their order. */
export function PicturesField({ value, onChange }: PicturesFieldProps) {
  const id = useId();
  const kept = new Map((usePictures(value).data ?? []).map(picture => [picture.id, picture]));
  const { add, said, isBusy } = useAdding(value, onChange);
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void add([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same by keyboard
    <div
      className="c-field desk-pictures"
      onDragOver={event => event.preventDefault()}
      onDrop={drop}
      onPaste={event => void add([...event.clipboardData.files])}
    >
      <label htmlFor={id}>{t('pictures.label')}</label>
      <ul>
        {value.map(one => (
          <Kept
            key={one}
            picture={kept.get(one)}
            onRemove={() => onChange(value.filter(other => other !== one))}
          />
        ))}
      </ul>
      <input
        id={id}
        type="file"
        multiple
        accept={PICTURE_TYPES.join(',')}
        disabled={isBusy || value.length >= MAX_PICTURES}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <p id={`${id}-said`} className="desk-pictures-said" role="status">
        {said || t('pictures.hint', { max: MAX_PICTURES })}
      </p>
    </div>
  );
}

function Kept({ picture, onRemove }: { picture: Picture | undefined; onRemove(): void }) {
  const name = picture?.name ?? t('pictures.coming');
  return (
    <li>
      {picture ? <img src={pictureAddress(picture)} alt={name} /> : <span>{name}</span>}
      <Button small kind="quiet" aria-label={t('pictures.remove', { name })} onClick={onRemove}>
        {t('pictures.remove-word')}
      </Button>
    </li>
  );
}

/** Adds files one after the other; what cannot be taken is said, and the others are. */
function useAdding(value: readonly string[], onChange: (ids: string[]) => void) {
  const save = useSavePicture();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const add = async (files: readonly File[]) => {
    if (files.length === 0 || isBusy) return;
    setBusy(true);
    setSaid('');
    const ids: string[] = [];
    for (const file of files) {
      const small = await shrinkPicture(file);
      const saved = small.ok ? await save.mutateAsync(small.picture).catch(() => undefined) : undefined;
      if (saved?.ok) ids.push(saved.id);
      else setSaid(t(`pictures.${small.ok ? 'not-saved' : small.reason}`, { name: file.name }));
    }
    const all = [...new Set([...value, ...ids])];
    if (all.length > MAX_PICTURES) setSaid(t('pictures.too-many', { max: MAX_PICTURES }));
    if (ids.length > 0) onChange(all.slice(0, MAX_PICTURES));
    setBusy(false);
  };
  return { add, said, isBusy };
}
