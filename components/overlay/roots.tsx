import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar } from './bar.tsx';
import { OverlayContext, type OverlayShared } from './context.tsx';
import { DraftLine } from './draft-line.tsx';
import { FloatLayer } from './float.tsx';
import { keepOwnKeys } from './own-keys.ts';

/** Nothing of these leaves our roots. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'beforeinput', 'input', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'dragstart', 'drop'],
];

export interface OverlayRoots {
  /** To be placed above the list. */
  bar: HTMLElement;
  /** To be placed at the end of the document. */
  layer: HTMLElement;
  remove(): void;
}

/** One React root for the bar and whatever floats; each in a bare element with a shadow root of its own. */
export function mountOverlayUi(
  shared: OverlayShared,
  look: { mode: ShadowRootMode; sheets: CSSStyleSheet[] },
): OverlayRoots {
  const [bar, layer] = [document.createElement('div'), document.createElement('div')];
  const shadow = (host: HTMLElement) => {
    const root = host.attachShadow({ mode: look.mode });
    root.adoptedStyleSheets = look.sheets;
    // Keys and clicks meant for us are none of the page's shortcuts.
    for (const type of OURS) root.addEventListener(type, event => event.stopPropagation());
    return root;
  };
  const [barRoot, layerRoot] = [shadow(bar), shadow(layer)];
  const letGo = keepOwnKeys(layerRoot);
  const root = createRoot(layerRoot);
  root.render(
    <OverlayContext value={shared}>
      {createPortal(<Bar />, barRoot)}
      <DraftLine />
      <FloatLayer />
    </OverlayContext>,
  );
  return {
    bar,
    layer,
    remove() {
      letGo();
      root.unmount();
      bar.remove();
      layer.remove();
    },
  };
}
