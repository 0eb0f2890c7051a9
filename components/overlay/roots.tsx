import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar } from './bar.tsx';
import { OverlayContext, type OverlayShared } from './context.tsx';
import { FloatLayer } from './float.tsx';

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
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'input']) {
      root.addEventListener(type, event => event.stopPropagation());
    }
    return root;
  };
  const [barRoot, layerRoot] = [shadow(bar), shadow(layer)];
  const root = createRoot(layerRoot);
  root.render(
    <OverlayContext value={shared}>
      {createPortal(<Bar />, barRoot)}
      <FloatLayer />
    </OverlayContext>,
  );
  return {
    bar,
    layer,
    remove() {
      root.unmount();
      bar.remove();
      layer.remove();
    },
  };
}
