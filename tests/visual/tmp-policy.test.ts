import { expect, test } from 'vitest';
import { faultsOf, openScreens } from './open-page.ts';
test('shots', async () => {
  const screens = await openScreens();
  for (const [name, look] of [['light', { width: 800 }], ['dark', { width: 800, dark: true }], ['narrow', { width: 400 }]] as const) {
    const page = await screens.open({ door: 'options', scenario: 'director', ...look });
    const room = page.getByRole('region', { name: '职责与时限', exact: true });
    await room.getByRole('table').first().waitFor();
    await room.getByLabel('角色').selectOption('KOL');
    await room.screenshot({ path: `/tmp/shots/${name}.png` });
    await room.getByLabel('捧场:怎么做').first().selectOption('answer');
    await room.getByLabel('捧场:首回(分)').first().fill('x');
    await room.getByLabel('捧场:首回(分)').first().fill('15');
    await room.getByRole('button', { name: '看会变什么' }).click();
    await room.getByText('3 条会变').waitFor();
    await room.getByRole('button', { name: '应用' }).click();
    await page.screenshot({ path: `/tmp/shots/${name}-preview.png` });
    await room.screenshot({ path: `/tmp/shots/${name}-room.png` });
    expect.soft(await faultsOf(page)).toEqual([]);
  }
  await screens.close();
}, 120000);
