import { createRoot } from 'react-dom/client';
import type { TeachDeeds, TeachStore } from '../../lib/state/teach-view.ts';
import { TeachPanel } from './teach-panel.tsx';

export interface TeachLook {
  mode: ShadowRootMode;
  sheets: CSSStyleSheet[];
}

/** The card and what shows where the pointer is, in one bare element. Answers it and how to remove it. */
export function mountTeach(
  host: HTMLElement,
  shared: { store: TeachStore; deeds: TeachDeeds },
  { mode, sheets }: TeachLook,
): () => void {
  const shadow = host.attachShadow({ mode });
  shadow.adoptedStyleSheets = sheets;
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'input'])
    shadow.addEventListener(type, event => event.stopPropagation());
  const root = createRoot(shadow);
  root.render(<TeachPanel {...shared} />);
  document.documentElement.append(host);
  return () => {
    root.unmount();
    host.remove();
  };
}
