import { EDITORS, type EditorName } from '../editors/index.ts';
import type { MountedEditor } from '../editors/mounted.ts';

declare global {
  interface Window {
    /** The mounted editors: in the page, and in an open shadow root. */
    editors: Record<'page' | 'shadow', Record<EditorName, MountedEditor>>;
    /** How often Enter was pressed in one of them. */
    enters: number;
  }
}

const names = Object.keys(EDITORS) as EditorName[];

function mountAll(root: Element | ShadowRoot): Record<EditorName, MountedEditor> {
  const mounted = names.map(name => {
    const row = document.createElement('section');
    row.style.cssText = 'margin:8px;padding:6px;border:1px solid #ccc;font:14px/22px sans-serif';
    row.append(`${name} `);
    root.append(row);
    const onEnter = () => {
      window.enters += 1;
    };
    return [name, EDITORS[name](row, { placeholder: `写在 ${name} 里`, onEnter })];
  });
  return Object.fromEntries(mounted);
}

const host = document.createElement('div');
window.enters = 0;
window.editors = {
  page: mountAll(document.body),
  shadow: mountAll(host.attachShadow({ mode: 'open' })),
};
document.body.append(host);
