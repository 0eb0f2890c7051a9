import { boot } from '../boot.ts';
import type { Builder } from '../dom.ts';
import { CLOSE } from '../icons.ts';
import { overlayOn } from '../overlay.ts';
import type { ServedPost } from '../shapes.ts';
import { navigate, startRoutes } from '../spa.ts';
import { feed, frame, missing } from './frame.ts';
import { note } from './note.ts';
import { component, redsIcon } from './vue.ts';

const h: Builder = component('b6170d3e');

declare global {
  interface Window {
    __INITIAL_STATE__: {
      note: { currentNoteId: string | undefined; noteDetailMap: Record<string, unknown> };
    };
  }
}

const postAt = (path: string): ServedPost | undefined =>
  boot.posts.find(post => path.endsWith(`/${post.id}`));

const feedPage = () => feed(boot.posts, open);

/** Says which note is open where the site's own state and title say it. */
function tell(post: ServedPost | undefined): void {
  document.title = post ? `${post.title} - 小红书` : '小红书 - 你的生活兴趣社区';
  window.__INITIAL_STATE__.note.currentNoteId = post?.id;
}

function open(post: ServedPost): void {
  navigate(`/explore/${post.id}?xsec_token=practice&xsec_source=pc_feed`);
}

function masked(post: ServedPost, signal: AbortSignal): HTMLElement {
  const leave = h(
    'div',
    { class: 'close close-mask-dark', onclick: () => history.back() },
    redsIcon(CLOSE, 20),
  );
  const mask = h('div', { class: 'note-detail-mask' }, h('div', 'close-circle', leave), note(post, signal));
  mask.addEventListener('click', event => event.target === mask && history.back());
  return mask;
}

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
