import { chat } from '../douyin-chat/chat.ts';
import { e2e, h } from './react.ts';

/** The messages in a window over the page; pressed again, it is gone. */
export function messageEntry(entry: HTMLElement): void {
  let life: AbortController | undefined;
  let open: HTMLElement | undefined;
  entry.addEventListener('click', event => {
    event.preventDefault();
    if (open) {
      life?.abort();
      open.remove();
      open = undefined;
      return;
    }
    life = new AbortController();
    open = h(
      'div',
      { id: 'pushListBoxId', class: '$window' },
      h('div', { ...e2e('listDlg-container') }, chat(null, life.signal)),
    );
    document.body.append(open);
  });
}
