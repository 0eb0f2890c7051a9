import { mountOverlayUi } from '../../components/overlay/roots.tsx';
import { systemClock } from '../base/clock.ts';
import type { PagePack, PortReply, Push, Services } from '../messaging/protocol.ts';
import { gradeOf } from '../model/surface-grades.ts';
import type { SurfaceReader } from '../platforms/platform.ts';
import { createOverlayStore, type OverlayStore } from '../state/overlay-view.ts';
import { afterPaint } from './after-paint.ts';
import { createPacks } from './packs.ts';
import { answerInsert } from './panel-insert.ts';
import { createSheets } from './sheets.ts';
import { startOverlay } from './start.ts';
import { switchedOff } from './switched-off.ts';

const TICK_MS = 1000;
/** A page that can no longer be read is to say so within three seconds. */
const LOOK_MS = 2000;
const PAPER_MS = 5000;

export interface OverlayDeps {
  services: Services;
  onPush(listener: (push: Push) => void, signal: AbortSignal): void;
  reply(message: PortReply): void;
  /** The surface that the address names, as packs call it, and the path that a taught one is bound to. */
  surfaceHere(): { surface: string; path?: string } | undefined;
  /** The reader for the page as it is now; undefined where no surface is. */
  openReader(signal: AbortSignal, pack: PagePack | undefined): SurfaceReader | undefined;
  mode: ShadowRootMode;
  css: { tokens: string; overlay: string };
}

/** Keeps an overlay on whatever comment page this document shows: started anew when the address or the post changes, taken down when it ends. */
export function keepOverlay(deps: OverlayDeps): void {
  let current = new AbortController();
  let address = '';
  const errand: Errand = {};

  const restart = () => {
    current.abort();
    current = new AbortController();
    if (address !== location.href) errand.itemId = undefined;
    address = location.href;
    const here = deps.surfaceHere();
    const pack = here && packs.of(here.surface, here.path);
    const reader = here && deps.openReader(current.signal, pack);
    if (!reader) return;
    const wanted = pack?.state === 'off' ? switchedOff(reader) : reader;
    runOverlay(
      deps,
      { reader: wanted, isPackRefused: packs.isRefused(here.surface), errand },
      current.signal,
      restart,
    );
  };
  const packs = createPacks(deps.services, () => restart());
  restart();
  deps.onPush(push => {
    if (push.type === 'changed' && push.tables.includes('packs')) packs.refresh();
  }, new AbortController().signal);
  // A site that goes from page to page without loading tells nobody but the browser.
  navigation.addEventListener('currententrychange', () => {
    if (location.href !== address) restart();
  });
}

/** Above the list; over the page when it has changed so much that there is none. A bar that floats comes down once there is a list again. */
function placeBar(reader: SurfaceReader, bar: HTMLElement, store: OverlayStore): void {
  const { surface, loose } = store.getState();
  if (bar.isConnected && !loose) return;
  const isPlaced = reader.placeBar(bar);
  const hasChanged = !surface.readable && surface.reason === 'changed';
  if (!isPlaced && hasChanged && !bar.isConnected) document.documentElement.append(bar);
  if (!isPlaced && !hasChanged) bar.remove();
  const next = !isPlaced && hasChanged;
  if (loose !== next) store.setState({ loose: next });
}

/** The comment that somebody wants to be shown: still wanted when the overlay begins anew before it has come. */
interface Errand {
  itemId?: string | undefined;
  /** Has the overlay that is there now show it. */
  show?(itemId: string): void;
}

interface Beginning {
  reader: SurfaceReader;
  isPackRefused: boolean;
  errand: Errand;
}

function runOverlay(
  deps: OverlayDeps,
  { reader, isPackRefused, errand }: Beginning,
  signal: AbortSignal,
  restart: () => void,
): void {
  const { services, mode } = deps;
  const store = createOverlayStore();
  store.setState({ grade: gradeOf(reader.surface), isPackRefused });
  const sheets = createSheets(deps.css);
  const page = { reader, services, store, now: systemClock, signal };
  const overlay = startOverlay(
    page,
    { mode, sheets: sheets.list },
    {
      restart,
      settled: () => lookSoon(),
      waitsFor: itemId => {
        errand.itemId = itemId;
      },
    },
  );
  const ui = mountOverlayUi({ store, deeds: overlay.deeds }, { mode, sheets: sheets.list });

  const look = () => {
    if (signal.aborted) return;
    if (!ui.layer.isConnected) document.documentElement.append(ui.layer);
    overlay.look();
    placeBar(reader, ui.bar, store);
  };
  const lookAtPaper = () => sheets.setDark(reader.isDarkBehind(ui.bar));
  const lookSoon = () => afterPaint(look);
  look();
  lookAtPaper();
  const timer = setInterval(overlay.tick, TICK_MS);
  const lookTimer = setInterval(lookSoon, LOOK_MS);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => afterPaint(lookAtPaper), {
    signal,
  });
  deps.onPush(push => {
    if (push.type === 'insert') void answerInsert(overlay, push, deps.reply);
    else overlay.onPush(push);
  }, signal);
  errand.show = itemId => overlay.onPush({ type: 'show', itemId });
  if (errand.itemId !== undefined) errand.show(errand.itemId);
  // It is told once: should this overlay have ended meanwhile, the one that is there now shows it.
  void services.pages.toShow().then(
    itemId => itemId !== undefined && errand.show?.(itemId),
    () => undefined,
  );
  // A site's own switch between light and dark says nothing to anybody: looked at now and then.
  const paperTimer = setInterval(() => afterPaint(lookAtPaper), PAPER_MS);
  signal.addEventListener('abort', () => {
    for (const one of [timer, lookTimer, paperTimer]) clearInterval(one);
    ui.remove();
    overlay.remove();
  });
}
