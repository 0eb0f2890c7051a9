import { boot } from '../boot.ts';
import { overlayOn } from '../overlay.ts';
import { startRoutes } from '../spa.ts';
import { frame, missing } from '../xiaohongshu/frame.ts';
import { masked, openNote, postAt, tell } from '../xiaohongshu/open-note.ts';
import { NotificationPage } from './page.ts';

/** Notes open over the notifications, which stay in the document behind them. */
function start(root: Element): void {
  const life = new AbortController();
  root.append(frame(new NotificationPage(openNote, life.signal).element));
  const overlay = overlayOn(root);
  startRoutes(url => {
    const post = postAt(url.pathname);
    tell(post, '通知 - 小红书');
    overlay.show(post && (signal => masked(post, signal)));
  });
}

const app = document.getElementById('app');
if (app && boot.current === 'missing') app.append(frame(missing()));
else if (app) start(app);
