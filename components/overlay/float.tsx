import type { ReactNode } from 'react';
import type { Box } from '../../lib/state/overlay-view.ts';
import { useDeeds, useOverlay } from './context.tsx';
import { FlagMenu } from './flag-menu.tsx';
import { HandOverMenu } from './hand-over-menu.tsx';
import { Palette } from './palette.tsx';
import { ReadyMenu } from './ready-menu.tsx';

const GAP = 6;
const EDGE = 8;
const WIDTH = { ready: 320, 'hand-over': 260, palette: 400, flag: 120 };
/** Enough for the tallest of them, px: decides whether it opens downwards or upwards. */
const HEIGHT = { ready: 260, 'hand-over': 240, palette: 380, flag: 304 };

/** Whatever floats over the page: one thing at a time, beside the button or box that it belongs to. */
export function FloatLayer() {
  const float = useOverlay(view => view.float);
  const deeds = useDeeds();
  if (!float) return null;
  const { kind, itemId, box, script } = float;
  return (
    <Placed box={box} kind={kind} onHold={deeds.hold}>
      {kind === 'ready' && <ReadyMenu key={itemId} itemId={itemId} box={box} />}
      {kind === 'hand-over' && <HandOverMenu key={itemId} itemId={itemId} />}
      {kind === 'flag' && <FlagMenu key={itemId} itemId={itemId} />}
      {kind === 'palette' && <Palette key={`${itemId} ${script?.id}`} itemId={itemId} script={script} />}
    </Placed>
  );
}

interface PlacedProps {
  box: Box;
  kind: keyof typeof WIDTH;
  onHold(held: boolean): void;
  children: ReactNode;
}

function Placed({ box, kind, onHold, children }: PlacedProps) {
  const width = Math.min(WIDTH[kind], window.innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(box.left, window.innerWidth - width - EDGE));
  const below = box.top + box.height + GAP;
  const fits = below + HEIGHT[kind] < window.innerHeight || box.top < HEIGHT[kind];
  const place = fits ? { top: below } : { bottom: window.innerHeight - box.top + GAP };
  return (
    <div
      className="float"
      style={{ left, width, ...place }}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
    >
      {children}
    </div>
  );
}
