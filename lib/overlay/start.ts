import type { MarkDeps } from '../../components/overlay/mark.ts';
import { t } from '../locales/index.ts';
import type { Push, Table } from '../messaging/protocol.ts';
import type { ReadyMessage } from '../model/ready-script.ts';
import type { OverlayDeeds, OverlayView } from '../state/overlay-view.ts';
import { createDeeds } from './deeds.ts';
import { followBox } from './follow-box.ts';
import { createGuards } from './guards.ts';
import { figuresOf, watchHealth } from './health.ts';
import { insertMessages, type MessageOutcome } from './insert-messages.ts';
import { runMarkDeed } from './mark-deeds.ts';
import { createMarks, type Marks } from './marks.ts';
import type { Page } from './page.ts';
import { createPageKnowledge } from './page-data.ts';
import { type ReadComment, type Reading, startReading } from './reading.ts';
import { createShowing } from './showing.ts';
import { createSightings } from './sightings.ts';
import { createViews } from './views.ts';

export interface OverlayParts {
  deeds: OverlayDeeds;
  insert(itemId: string, messages: readonly [ReadyMessage, ...ReadyMessage[]]): Promise<MessageOutcome>;
  /** A message of the background to this page. */
  onPush(push: Push): void;
  /** Once a second: the clocks. */
  tick(): void;
  /** When the page may be measured at no cost: what it shows, which box is open. */
  look(): void;
  remove(): void;
}

const LIBRARY: readonly Table[] = ['scripts', 'facts', 'redLines'];
/** Until these are known nobody can say whose a comment is. */
const WHOSE: readonly Table[] = ['accounts', 'session'];

type Look = Pick<MarkDeps, 'mode' | 'sheets'>;

export interface OverlayAsks {
  /** The page became another one. */
  restart(): void;
  /** Comments came or were marked: a good moment to look after the bar. */
  settled(): void;
  /** The comment that the operator asked for and that has not come yet; none once it has. */
  waitsFor(itemId?: string): void;
}

/** Joins the parts of the overlay for one comment page. Everything ends with `page.signal`. */
export function startOverlay(page: Page, look: Look, asks: OverlayAsks): OverlayParts {
  const { restart, settled, waitsFor } = asks;
  const { store, reader } = page;
  const marks = createPageMarks(page, look, () => deeds);
  const deeds = createDeeds(page, marks);
  const guards = createGuards(page, itemId => {
    const raised = store.getState().views.get(itemId)?.escalation;
    store.setState({ notice: { tone: 'warn', text: t(raised ? 'guard.raised' : 'guard.hold') } });
  });
  const showing = createShowing(page, marks, waitsFor);
  const views = createViews(page, marks, guards);
  const sightings = createSightings(page, (read, arrived) => {
    views.arrived(read, arrived);
    settled();
  });
  const health = watchHealth(page, settled);
  const knowledge = createPageKnowledge(page, () => reading.again());
  const reading = startReading(
    reader,
    {
      now: page.now,
      deliver(read) {
        sightings(read);
        knowledge.read();
      },
      stirred: knowledge.stirred,
      surfaceChanged: restart,
      added: showing.among,
      forget: views.forget,
    },
    page.signal,
  );
  // Our own elements keep their pointer events to themselves, so this one is outside of them.
  document.addEventListener(
    'pointerdown',
    // A page may send events of its own making; only the operator's hand counts.
    ({ isTrusted }) => isTrusted && store.setState({ float: undefined }),
    { signal: page.signal },
  );
  const box = followBox(page, reading, deeds);

  return {
    deeds,
    insert: (itemId, messages) => insertMessages(page, marks, itemId, messages),
    onPush(push) {
      if (push.type === 'changed') {
        void views.refresh(push.tables).catch(() => undefined);
        if (push.tables.some(table => WHOSE.includes(table))) sightings(unowned(page, reading));
        if (push.tables.some(table => LIBRARY.includes(table)))
          store.setState(({ libraryVersion }) => ({ libraryVersion: libraryVersion + 1 }));
      }
      if (push.type === 'show') showing.show(push.itemId);
      if (push.type === 'palette') box.openPalette();
    },
    tick: marks.tick,
    look() {
      box.recheck();
      const seen = figuresOf(reader, reading);
      update(store, { surface: health.look(reader.state(), seen), reading: seen });
    },
    remove: marks.clear,
  };
}

/** What was read before anybody knew whose it is: the first sync may come after the page. */
function unowned({ store }: Page, { items }: Reading): ReadComment[] {
  const { views } = store.getState();
  return [...items]
    .filter(([, item]) => views.get(item.id)?.accountId === undefined)
    .map(([anchor, item]) => ({ anchor, item }));
}

/** Puts in only what differs, so that nothing is painted anew for the same words. */
function update(store: Page['store'], next: Pick<OverlayView, 'surface' | 'reading'>): void {
  const { surface, reading } = store.getState();
  if (JSON.stringify({ surface, reading }) !== JSON.stringify(next)) store.setState(next);
}

/** Marks whose buttons do their deeds and open their menus. `deeds` comes late: it needs the marks itself. */
function createPageMarks(page: Page, look: Look, deeds: () => OverlayDeeds): Marks {
  const { store } = page;
  return createMarks(page, {
    ...look,
    onDeed: (deed, itemId, button) => runMarkDeed(page, deeds(), deed, itemId, button),
    onLeave: () => deeds().hold(false),
    onRest(deed, itemId, button) {
      const open = store.getState().float?.kind;
      if (open === 'palette') return;
      deeds().hold(true);
      if (open === 'flag') return;
      const kind = deed === 'scripts' ? 'ready' : deed === 'hand-over' ? 'hand-over' : undefined;
      store.setState({ float: kind ? { kind, itemId, box: button.getBoundingClientRect() } : undefined });
    },
  });
}
