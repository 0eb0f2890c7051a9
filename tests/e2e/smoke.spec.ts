import { demoContent } from '../../server/demo/content.ts';
import { ask, expect, test } from './fixtures/index.ts';

const [member] = demoContent.members;
const email = member?.email ?? '';

test('the extension is loaded, signed in, and shows its real side panel', async ({ operator }) => {
  const one = await operator(email);
  const worker = await one.worker();
  expect(new URL(worker.url()).host).toBe(one.extensionId);
  const panel = await one.panel();
  expect(await ask(panel, 'session', 'state')).toMatchObject({
    signedIn: true,
    server: one.server,
    member: { name: member?.name },
    workspace: { name: demoContent.workspace.name },
  });
  // A panel, not a tab: it is beside the page, so the browser counts no tab for it.
  const tabs = await panel.evaluate('chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.url))');
  expect(tabs).not.toContain(panel.url());
});

test('what the server holds arrives, and what is cut off says so and comes back', async ({
  operator,
  team,
}) => {
  const one = await operator(email);
  const panel = await one.panel();
  const link = async (): Promise<unknown> => ask(panel, 'sync', 'state');
  await expect.poll(link).toMatchObject({ link: 'online', unsent: 0 });
  const accounts = await ask(panel, 'accounts', 'list');
  expect(accounts).toHaveLength(demoContent.accounts.length);
  expect((await team.rows(email)).filter(row => row.change.kind === 'account')).toHaveLength(
    demoContent.accounts.length,
  );

  await one.goOffline();
  await expect.poll(link).toMatchObject({ link: 'offline' });
  await one.goOnline();
  await ask(panel, 'sync', 'now');
  await expect.poll(link).toMatchObject({ link: 'online' });

  await team.kill();
  await expect.poll(link).toMatchObject({ link: 'offline' });
  await team.restart();
  await ask(panel, 'sync', 'now');
  await expect.poll(link).toMatchObject({ link: 'online' });
});

test('a killed service worker comes back signed in', async ({ operator }) => {
  const one = await operator(email);
  const panel = await one.panel();
  const before = await (await one.worker()).evaluate('performance.timeOrigin');
  await one.killWorker();
  expect(await ask(panel, 'session', 'state')).toMatchObject({ signedIn: true });
  const after = await (await one.worker()).evaluate('performance.timeOrigin');
  expect(after).not.toBe(before);
});

test('a page that was open before anybody was signed in knows whose its comments are afterwards', async ({
  operator,
  practice,
  team,
}) => {
  const lin = await operator('lin@chengyu.demo');
  const options = await lin.extensionPage('options.html');
  await ask(options, 'session', 'signOut', { force: true });
  const page = await lin.open(practice.postUrl('66f0a0000000000000000a02'));
  await expect(page.locator('.bar')).toContainText('去连接');
  expect(await page.locator('.mark').count()).toBe(0);
  const password = team.passwordOf('lin@chengyu.demo');
  await ask(options, 'session', 'signIn', { server: lin.server, email: 'lin@chengyu.demo', password });
  await expect(page.locator('.bar')).toContainText('小鹿实测');
  await expect(page.locator('.mark', { hasText: '信任咨询' }).first()).toContainText('标记已回');
});
