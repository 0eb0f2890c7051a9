import { practiceReady } from '../boot.ts';
import { startRoutes } from '../spa.ts';
import { commentPage } from './comment-page.ts';
import { h } from './dom.ts';
import { layFrame } from './frame.ts';
import { privateMessages } from './private-messages.ts';

const app = document.getElementById('app');
const frame = app && layFrame(app);

startRoutes((url, signal) => {
  frame?.at(url.pathname);
  const home = h('div', 'main-body-wrap router-view', h('div', 'welcome', '首页'));
  if (/^\/platform\/private_msg\/?$/.test(url.pathname)) frame?.show(privateMessages(signal));
  else if (/^\/platform\/(interaction\/)?comment\/?$/.test(url.pathname)) {
    frame?.show(h('div', 'main-body-wrap'));
    void practiceReady().then(() => signal.aborted || frame?.show(commentPage(signal)));
  } else frame?.show(home);
});
