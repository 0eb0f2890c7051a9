import { boot, practiceReady } from '../boot.ts';
import type { ServedPost } from '../shapes.ts';
import { navigate, startRoutes } from '../spa.ts';
import { commentArea } from './comments.ts';
import { frame } from './frame.ts';
import { addressOf, postView } from './post.ts';
import { h, hangApp } from './vue.ts';

const app = document.getElementById('app');
if (app) hangApp(app);

startRoutes((url, signal) => {
  const name = /^\/(?:detail|\d+)\/(\w+)\/?$/.exec(url.pathname)?.[1];
  const post = boot.posts.find(one => one.id === name || one.pageId === name);
  app?.replaceChildren(...frame(post ? detail(post, signal) : feed()));
  if (post) scrollTo({ top: 0, behavior: 'instant' });
});

function detail(post: ServedPost, signal: AbortSignal): HTMLElement {
  const view = postView(post);
  const counted = () => {
    post.total += 1;
    view.setTotal(post.total);
  };
  const column = h('div', '$Detail__wrap', view.element);
  void practiceReady().then(() => {
    if (!signal.aborted) column.append(commentArea(post, counted, signal));
  });
  return column;
}

/** The posts of everybody; no comments here. */
function feed(): HTMLElement {
  return h(
    'div',
    '$Home__feed',
    ...boot.posts.map(post => {
      const { element } = postView(post);
      element.addEventListener('click', event => {
        event.preventDefault();
        navigate(addressOf(post));
      });
      return element;
    }),
  );
}
