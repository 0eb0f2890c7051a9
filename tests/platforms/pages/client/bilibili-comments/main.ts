import { boot } from '../boot-data.ts';
import { startRoutes } from '../spa.ts';
import { showComments } from './comments.ts';
import { h, header, keepCookie } from './frame.ts';
import { dynamicPage, opusPage } from './opus.ts';
import { videoPage } from './video.ts';

const app = document.getElementById('app');

keepCookie();
startRoutes((url, signal) => {
  const name = /^\/(?:video\/|opus\/)?(\w+)\/?$/.exec(url.pathname)?.[1];
  const post = boot.posts.find(one => one.pageId === name) ?? boot.posts[0];
  if (!post) return;
  const isDynamic = url.hostname.startsWith('t.');
  const make = isDynamic ? dynamicPage : url.pathname.startsWith('/opus/') ? opusPage : videoPage;
  const { page, place } = make(post);
  document.title = `${post.title}_哔哩哔哩_bilibili`;
  app?.replaceChildren(header(), h('main', 'page-main', page));
  void showComments(place, post, signal);
});
