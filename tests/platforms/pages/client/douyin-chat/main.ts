import { startRoutes } from '../spa.ts';
import { chat } from './chat.ts';
import { h } from './dom.ts';

const app = document.getElementById('app');

/** `?to=…` opens the conversation with that person; which one stands open, the site's own address does not say. */
startRoutes((url, signal) => {
  const bar = h('header', { id: 'douyin-header', class: 'chatBar' }, h('a', { href: '/' }, '抖音'), '私信');
  app?.replaceChildren(bar, chat(url.searchParams.get('to'), signal));
});
