import { failed, type Result } from '../../base/result.ts';
import type { ReadItem } from '../../model/item.ts';
import type { Anchor, Problem, SurfaceReader } from '../platform.ts';
import { createAnchors } from './anchors.ts';
import { isDarkBehind } from './background.ts';
import { createComposer } from './composer.ts';
import { createDoubtful } from './doubtful.ts';
import { createNear } from './near.ts';
import { type Observing, observeComments } from './observe.ts';
import { ours } from './ours.ts';
import { safely } from './safely.ts';
import type { Site, Spot } from './site.ts';

/** Everything that platforms share, on top of what one knows about its page. Nothing of it throws; all of it ends with `signal`. */
export function createReader(site: Site, signal: AbortSignal): SurfaceReader {
  const anchors = createAnchors();
  const faults = createFaults();
  const near = createNear(signal);
  const doubtful = createDoubtful(site, anchors.element);
  let observing: Observing | undefined;
  // A page that has changed is read another way from the start, so that nobody hears of a switch that is none.
  safely(() => site.state(), undefined);

  const read = (anchor: Anchor, now: number): Result<ReadItem, 'unreadable' | 'gone'> => {
    const element = anchors.element(anchor);
    if (!element) return failed('gone');
    observing?.inside(element);
    const result = safely(() => site.read(element, now), failed('unreadable'), faults.of('item'));
    if (result.ok) doubtful.note(anchor, element);
    return result;
  };
  const place = (host: HTMLElement, spot: Spot | undefined) => placeAt(host, spot);
  const withElement = <T>(anchor: Anchor, fallback: T, deed: (element: Element) => T): T => {
    const element = anchors.element(anchor);
    return element ? safely(() => deed(element), fallback) : fallback;
  };
  const look = {
    state: () =>
      safely(() => site.state(), { readable: false, reason: 'changed' } as const, faults.of('page')),
    account: () => safely(() => site.account(), undefined, faults.of('account')),
    post: () => safely(() => site.post(), undefined, faults.of('post')),
    shownTotal: () => safely(() => site.shownTotal(), undefined),
    unread: () => safely(() => site.unread?.(), undefined),
  };

  return {
    surface: site.surface,
    ...look,
    anchors: () => safely(() => site.list.all().map(anchors.of), [], faults.of('list')),
    read,
    problems: () => [...safely(() => site.problems(), []), ...faults.list()],
    observe(listener) {
      const sign = () => safely(() => site.sign(), '');
      const { document, list } = site;
      site.onSwitch?.(() => listener({ added: [], changed: [], removed: [], surface: true }));
      observing = observeComments({ document, list, anchors, ours: ours(), near, sign }, listener, signal);
    },
    whenNear: (anchor, callback) => withElement(anchor, undefined, element => near(element, callback)),
    placeMark: (anchor, host) => withElement(anchor, false, element => place(host, site.markSpot(element))),
    placeBar: host => safely(() => place(host, site.barSpot()), false),
    isDarkBehind: host => safely(() => isDarkBehind(host), false),
    reveal: anchor =>
      withElement(anchor, false, element => {
        element.scrollIntoView({ block: 'center' });
        return true;
      }),
    unsure: doubtful.count,
    ...learning(site),
    compose: createComposer({ site, anchors, read, account: look.account, signal }),
  };
}

function learning({ learn }: Site): Pick<SurfaceReader, 'wantsPageData' | 'learn'> {
  if (!learn) return {};
  return { wantsPageData: true, learn: data => safely(() => learn(data), undefined) };
}

function placeAt(host: HTMLElement, spot: Spot | undefined): boolean {
  if (!spot) return false;
  ours().add(host);
  spot.parent.insertBefore(host, spot.before);
  return true;
}

function createFaults() {
  const parts = new Set<string>();
  return {
    of: (part: string) => () => void parts.add(part),
    list: (): Problem[] => [...parts].map(part => ({ part, reason: 'fault' })),
  };
}
