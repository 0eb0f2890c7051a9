import { boot, practiceReady } from '../boot.ts';
import type { Builder } from '../dom.ts';
import type { ServedPost } from '../shapes.ts';
import { commentList } from './comment-list.ts';
import { frame } from './frame.ts';
import { openDrawer, videoInfo } from './video.ts';
import { component } from './vue.ts';

const h: Builder = component('d70f2b38');

const content = h('div', 'comment__content');
let life = new AbortController();
let shown: ServedPost | undefined;

/** Shows another video's comments in the place of the former's. */
async function show(post: ServedPost): Promise<void> {
  life.abort();
  life = new AbortController();
  shown = post;
  const video = videoInfo(post);
  const counted = () => {
    post.total += 1;
    video.setTotal(post.total);
  };
  content.replaceChildren(
    h('div', 'comment-home-video', video.element),
    h('div', 'comment__content__boundary'),
  );
  await practiceReady();
  if (shown !== post) return;
  content.append(commentList(post, counted, life.signal));
}

const choose = h(
  'button',
  {
    type: 'button',
    class: 'el-button comment__header__video-btn el-button--default el-button--medium',
    onclick: () => shown && openDrawer(boot.posts, shown.id, show),
  },
  null,
  null,
  h('span', null, '选择视频'),
);
document
  .getElementById('app')
  ?.append(frame(h('div', 'comment', h('div', 'comment__header', ' 评论管理 ', choose), content)));
const first = boot.posts.find(post => post.id === boot.current) ?? boot.posts[0];
if (first) show(first);
