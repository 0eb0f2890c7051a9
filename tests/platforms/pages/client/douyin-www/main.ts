import { boot } from '../boot-data.ts';
import { secUidOf } from '../douyin-ids.ts';
import { overlayOn } from '../overlay.ts';
import { navigate, startRoutes } from '../spa.ts';
import { feedPage } from './feed.ts';
import { frame } from './frame.ts';
import { gridPage } from './grid.ts';
import { modal } from './modal.ts';
import { videoPage } from './video.ts';

const { me } = boot;
// What the server knew of whoever is logged in; the same stands in `#RENDER_DATA`.
Object.assign(window, {
  SSR_RENDER_DATA: {
    app: {
      user: {
        isLogin: me !== null,
        ...(me && { info: { uid: me.id, secUid: secUidOf(me.id), nickname: me.name } }),
      },
    },
  },
});

const app = document.getElementById('app');
const over = overlayOn(app ?? document.body);
/** The page under a layer stays as it is while the layer comes and goes. */
let under: { path: string; life: AbortController } | undefined;

const postAt = (name: string | null | undefined) =>
  boot.posts.find(one => one.pageId === name || one.id === name);

function pageAt({ pathname }: URL, signal: AbortSignal): HTMLElement {
  const [, kind, name] = /^\/(video|note)\/([\w-]+)/.exec(pathname) ?? [];
  const post = postAt(name);
  if (post) return videoPage(post, kind === 'note' ? 'note' : 'video', signal);
  if (/^\/(recommend\/?)?$/.test(pathname)) return feedPage(signal);
  return gridPage(pathname.startsWith('/user/') ? '作品' : '精选');
}

function show(url: URL): void {
  if (under?.path === url.pathname) return;
  under?.life.abort();
  under = { path: url.pathname, life: new AbortController() };
  app?.replaceChildren(...frame(pageAt(url, under.life.signal)));
}

startRoutes(url => {
  show(url);
  const chosen = postAt(url.searchParams.get('modal_id'));
  const bare = new URL(url);
  bare.searchParams.delete('modal_id');
  const close = () => navigate(bare.pathname + bare.search);
  over.show(chosen && (signal => modal(chosen, close, signal)));
  document.title = `${(chosen ?? postAt(url.pathname.split('/')[2]))?.title ?? '抖音'} - 抖音`;
});
