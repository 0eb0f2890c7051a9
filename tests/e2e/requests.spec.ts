import { ask, expect, test } from './fixtures/index.ts';
import { recordRequests } from './footprint/requests.ts';
import { insertFirstReady, noteComment, pressSend } from './support.ts';

const LIN = 'lin@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';

test('of everything that the extension asks for during the main job, all goes to the team’s server', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const { requests, close } = await recordRequests(lin.profile, lin.extensionId);
  // A worker that starts anew shows its first requests, too.
  await lin.killWorker();
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, '这个真的好用吗');
  await insertFirstReady(page, spot);
  await pressSend(page);
  await expect(spot.mark.getByRole('button', { name: '改回待回' })).toBeAttached();
  const panel = await lin.panel();
  for (const room of [/转交/, /队列/, /话术/]) await panel.getByRole('tab', { name: room }).click();
  await lin.extensionPage('popup.html');
  await lin.extensionPage('options.html');
  await ask(panel, 'sync', 'now');
  await expect.poll(() => ask(panel, 'sync', 'state')).toMatchObject({ link: 'online', unsent: 0 });

  const isSeen = (from: string, what: string) =>
    requests.some(one => one.from === from && one.url.includes(what));
  expect(isSeen('service_worker', '/api/sync/push'), 'the recorder hears the worker').toBe(true);
  expect(isSeen('service_worker', '/api/live'), 'and its socket').toBe(true);
  expect(isSeen('other', '/sidepanel.html'), 'and the panel').toBe(true);
  expect(isSeen('page', new URL(page.url()).host), 'and the page').toBe(true);

  const own = [lin.server, lin.server.replace('http', 'ws'), `chrome-extension://${lin.extensionId}`];
  const isOwn = (url: string) =>
    own.some(origin => url.startsWith(`${origin}/`)) || /^(data|blob):/.test(url);
  expect(requests.filter(one => one.isOurs && !isOwn(one.url))).toEqual([]);
  const isSite = (url: string) =>
    new URL(url).origin === new URL(page.url()).origin || /^(data|blob):/.test(url);
  // The browser paints its own frame around the side panel.
  const isFrame = ({ from, url }: (typeof requests)[number]) =>
    from === 'browser_ui' && url.startsWith('chrome://');
  expect(requests.filter(one => !one.isOurs && !isSite(one.url) && !isFrame(one))).toEqual([]);
  close();
});
