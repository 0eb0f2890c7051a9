import { Fragment, useEffect, useRef } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { Button } from '../../ui/button.tsx';
import { Key } from '../../ui/key.tsx';

const KEYS = [
  [['J', 'K', '↑', '↓'], 'move'],
  [['Enter'], 'open'],
  [['Esc'], 'back'],
  [['/'], 'search'],
  [['N'], 'new'],
  [['Ctrl', 'S'], 'save'],
  [['Ctrl', 'Z'], 'undo'],
  [['Ctrl', 'I'], 'place'],
  [['Ctrl', 'Enter'], 'propose'],
  [['?'], 'help'],
] as const;

/** Every key of the room. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="desk-keys-title" onClose={onClose}>
      <h2 id="desk-keys-title">{t('scripts.keys')}</h2>
      <dl>
        {KEYS.map(([keys, deed]) => (
          <Fragment key={deed}>
            <dt>
              {keys.map(name => (
                <Key key={name} name={name} />
              ))}
            </dt>
            <dd>{t(`scripts.key.${deed}`)}</dd>
          </Fragment>
        ))}
      </dl>
      <form method="dialog">
        <Button type="submit">{t('scripts.keys-close')}</Button>
      </form>
    </dialog>
  );
}
