import { useEffect } from 'react';
import { SECOND } from '../../lib/base/clock.ts';
import { useLooked } from '../../lib/state/coverage.ts';
import { useCoverageView } from '../../lib/state/coverage-view.ts';
import { usePanelView } from '../../lib/state/panel-view.ts';

/** A click in the page opens the panel, which takes its time: what was asked for just before counts, too. */
let followed = Date.now() - 5 * SECOND;

/** Enters the coverage room when a page asks for it, once for each click. */
export function useFollowLook(): void {
  const look = useLooked().data;
  const enter = usePanelView(view => view.enter);
  const openPost = useCoverageView(view => view.openPost);
  useEffect(() => {
    if (!look || look.at <= followed) return;
    followed = look.at;
    openPost(look.ref);
    enter('coverage');
  }, [look, enter, openPost]);
}
