import { boot } from '../boot.ts';
import type { Builder } from '../dom.ts';
import { overlayOn } from '../overlay.ts';
import { startRoutes } from '../spa.ts';
import { feed, frame, missing } from './frame.ts';
import { note } from './note.ts';
import { masked, openNote, postAt, tell } from './open-note.ts';
import { component } from './vue.ts';

const h: Builder = component('b6170d3e');

const feedPage = () => feed(boot.posts, openNote);

/** Notes open over the feed, and the browser's own way back closes them. */
function startFeed(root: Element): void {
  root.append(frame(feedPage()));
  const overlay = overlayOn(root);
  startRoutes(url => {
    const post = postAt(url.pathname);
    tell(post);
    overlay.show(post && (signal => masked(post, signal)));
  });
  window.addEventListener('keydown', event => {
    if (event.key === 'Escape' && postAt(location.pathname)) history.back();
  });
}

/** A note that was opened by its address; another takes its place. */
function startNote(root: Element): void {
  const outer = h('div', 'outer-link-container');
  root.append(frame(outer));
  startRoutes((url, signal) => {
    const post = postAt(url.pathname);
    tell(post);
    outer.replaceChildren(post ? note(post, signal) : feedPage());
  });
}

const app = document.getElementById('app');
if (app && boot.current === 'missing') app.append(frame(missing()));
else if (app && boot.current) startNote(app);
else if (app) startFeed(app);
