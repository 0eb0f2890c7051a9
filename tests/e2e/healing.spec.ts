import { expect, type Operator, test } from './fixtures/index.ts';
import type { Team } from './fixtures/team.ts';
import { held, itemState, noteComment, stored } from './support.ts';

const LIN = 'lin@chengyu.demo';
const CHEN = 'chen@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';
const TRUST = '这个真的好用吗';
const TECHNICAL = '孕妇能用不';
const HEARTFELT = '我妈化疗之后';

/** Both devices and the server hold the same rows in the same states, each once, and nothing waits. */
async function expectAgreement(team: Team, operators: Operator[]): Promise<void> {
  await expect(async () => {
    const rows = (await team.rows(LIN)).map(({ change }) => change);
    const of = (kind: string) =>
      rows
        .filter(change => change.kind === kind)
        .map(change => ({ ...change.row }) as Record<string, unknown>);
    const server = {
      items: held(of('item'), itemState),
      handoffs: held(of('handoff'), row => String(row.state)),
      unsent: 0,
    };
    for (const operator of operators) expect(await stored(operator)).toEqual(server);
  }).toPass({ timeout: 30_000 });
}

test('network cut, worker killed, server killed: after healing everyone agrees and nothing is doubled', async ({
  team,
  practice,
  operator,
}) => {
  test.setTimeout(120_000);
  const [lin, chen] = [await operator(LIN), await operator(CHEN)];
  const page = await lin.open(practice.postUrl(NOTE));
  const trust = await noteComment(page, TRUST);
  await expectAgreement(team, [lin, chen]);

  // Cut off: work goes on, and is kept.
  await lin.goOffline();
  await trust.mark.hover();
  await trust.mark.getByRole('button', { name: '标记已回' }).click();
  const technical = await noteComment(page, TECHNICAL);
  await technical.mark.getByRole('button', { name: /@转交/ }).click();
  await expect(technical.mark).toContainText('已转交 陈工聊成分');
  expect((await stored(lin)).unsent).toBeGreaterThan(0);

  // The worker dies with all that unsent; then the way is free again.
  await lin.killWorker();
  await lin.goOnline();
  const panel = await chen.panel();
  await panel.getByRole('tab', { name: /转交/ }).click();
  await expect(panel.getByText(TECHNICAL).first()).toBeVisible({ timeout: 40_000 });
  await expectAgreement(team, [lin, chen]);

  // The server dies: both go on working, and it comes back on the same folder.
  await team.kill();
  await panel.getByRole('button', { name: '接受' }).first().click();
  const heartfelt = await noteComment(page, HEARTFELT);
  await heartfelt.mark.hover();
  await heartfelt.mark.getByRole('button', { name: '标记已回' }).click();
  await team.restart();
  await expect(technical.mark).toContainText('已接受', { timeout: 40_000 });
  await expectAgreement(team, [lin, chen]);
});
