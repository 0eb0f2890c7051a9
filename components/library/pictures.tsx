import { t } from '../../lib/locales/index.ts';
import type { Picture } from '../../lib/model/picture.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { usePictures } from '../../lib/state/pictures.ts';
import { Button } from '../ui/button.tsx';
import { copyPicture, downloadPicture, dragPicture, pictureAddress } from '../ui/picture-deeds.ts';

/** The pictures of a script: dragged over, copied or downloaded, as the site takes them. */
export function Pictures({ ids }: { ids: readonly string[] }) {
  const pictures = usePictures(ids).data ?? [];
  const say = useNotice(view => view.say);
  const copy = async (picture: Picture) => {
    const isCopied = await copyPicture(picture);
    say(t(isCopied ? 'palette.picture-copied' : 'palette.no-copy'), isCopied ? 'done' : 'problem');
  };
  return (
    <ul className="lib-pictures">
      {pictures.map(picture => (
        <li key={picture.id}>
          <img
            src={pictureAddress(picture)}
            alt={picture.name}
            draggable
            onDragStart={event => dragPicture(event.dataTransfer, picture)}
          />
          <Button small onClick={() => void copy(picture)}>
            {t('palette.copy-picture')}
          </Button>
          <Button small onClick={() => downloadPicture(picture)}>
            {t('palette.download')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
