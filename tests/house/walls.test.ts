import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from './files.ts';

/** Imports planted in an empty copy of the house: `from` imports `to`. */
const WRONG = [
  ['components/desk/desk.tsx', 'lib/sheets/csv.ts'],
  ['lib/sheets/csv.ts', 'lib/rules/sheets/columns.ts'],
  ['components/overlay/mark.tsx', 'lib/platforms/douyin/index.ts'],
  ['components/library/list.tsx', 'lib/store/db.ts'],
  ['components/library/hits.tsx', 'lib/search/index.ts'],
  ['components/queue/list.tsx', 'lib/services/items.ts'],
  ['components/settings/packs.tsx', 'lib/store/packs.ts'],
  ['components/queue/door.tsx', 'lib/messaging/client.ts'],
  ['lib/platforms/kuaishou/read.ts', 'lib/rules/flag/classify.ts'],
  ['lib/platforms/dom/map/merge.ts', 'lib/rules/pack/place.ts'],
  ['lib/rules/pack/place.ts', 'lib/platforms/dom/map/place.ts'],
  ['lib/platforms/kuaishou/index.ts', 'lib/platforms/douyin/selectors.ts'],
  ['lib/platforms/dom/find.ts', 'lib/platforms/douyin/compose.ts'],
  ['lib/rules/flag/classify.ts', 'lib/platforms/douyin/read.ts'],
  ['lib/rules/sla/wait.ts', 'lib/store/items.ts'],
  ['lib/rules/sla/clock.ts', 'lib/locales/index.ts'],
  ['lib/model/item.ts', 'lib/rules/sla/wait.ts'],
  ['lib/base/clock.ts', 'lib/model/time.ts'],
  ['lib/store/items.ts', 'lib/sync/push.ts'],
  ['lib/sync/push.ts', 'lib/services/items.ts'],
  ['lib/state/queue.ts', 'lib/services/items.ts'],
  ['lib/messaging/client.ts', 'lib/state/queue.ts'],
  ['server/routes/push.ts', 'lib/services/items.ts'],
  ['server/app.ts', 'lib/platforms/matches.ts'],
  ['server/auth.ts', 'lib/sync/push.ts'],
  ['lib/services/session.ts', 'server/app.ts'],
  ['components/settings/form.tsx', 'server/env.ts'],
  ['entrypoints/overlay-boot/index.ts', 'lib/store/db.ts'],
  ['entrypoints/overlay-induce/index.ts', 'lib/platforms/weibo/index.ts'],
  ['entrypoints/overlay-english/index.ts', 'lib/overlay/start.ts'],
  ['entrypoints/overlay-mount/mount.tsx', 'lib/services/items.ts'],
  ['entrypoints/background/index.ts', 'lib/platforms/douyin/index.ts'],
  ['entrypoints/background/read-page.ts', 'lib/platforms/dom/known.ts'],
  ['lib/services/pages/page-data.ts', 'lib/platforms/page-data/index.ts'],
  ['lib/platforms/page-data/douyin.ts', 'lib/platforms/douyin/read.ts'],
  ['entrypoints/background/wake.ts', 'components/ui/button.tsx'],
  ['lib/overlay/view.ts', 'lib/platforms/douyin/index.ts'],
  ['lib/overlay/queue.ts', 'lib/services/items.ts'],
  ['entrypoints/sidepanel/main.tsx', 'lib/platforms/douyin/index.ts'],
  ['entrypoints/popup/main.tsx', 'lib/store/db.ts'],
] as const;

const RIGHT = [
  ['components/overlay/bar.tsx', 'lib/state/summary.ts'],
  ['components/overlay/words.tsx', 'lib/locales/index.ts'],
  ['lib/rules/handoff/propose.ts', 'lib/model/role.ts'],
  ['lib/platforms/douyin/index.ts', 'lib/platforms/dom/find.ts'],
  ['lib/services/seen.ts', 'lib/store/events.ts'],
  ['lib/services/wake.ts', 'lib/sync/push.ts'],
  ['lib/sync/pull.ts', 'lib/store/db.ts'],
  ['lib/platforms/dom/map/merge.ts', 'lib/model/pack.ts'],
  ['lib/messaging/protocol/packs.ts', 'lib/rules/pack/place.ts'],
  ['lib/store/packs.ts', 'lib/rules/pack/place.ts'],
  ['server/sync/judge.ts', 'lib/rules/pack/place.ts'],
  ['lib/state/summary.ts', 'lib/messaging/client.ts'],
  ['server/routes/pull.ts', 'lib/sync/contract.ts'],
  ['server/routes/rules.ts', 'lib/rules/permission.ts'],
  ['entrypoints/background/start.ts', 'lib/services/items.ts'],
  ['entrypoints/background/tabs.ts', 'lib/platforms/matches.ts'],
  ['lib/overlay/view.ts', 'lib/platforms/platform.ts'],
  ['entrypoints/overlay-mount/read.ts', 'lib/platforms/index.ts'],
  ['entrypoints/background/door.ts', 'lib/platforms/page-data/index.ts'],
  ['lib/platforms/page-data/bilibili.ts', 'lib/model/time.ts'],
  ['entrypoints/desk/main.tsx', 'components/queue/table.tsx'],
] as const;

const outputSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ severity: z.string() }) }),
    ),
  }),
});

let house = '';
let refused = new Set<string>();

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'chorus-walls-'));
  copyFileSync(`${ROOT}tsconfig.json`, join(house, 'tsconfig.json'));
  plant([...WRONG, ...RIGHT]);
  refused = refusedImports();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(WRONG)('%s may not import %s', (from, to) => {
  expect(refused).toContain(`${from} → ${to}`);
});

test.each(RIGHT)('%s may import %s', (from, to) => {
  expect(refused).not.toContain(`${from} → ${to}`);
});

function plant(imports: readonly (readonly [string, string])[]): void {
  for (const path of new Set(imports.flat())) {
    const lines = imports
      .filter(([from]) => from === path)
      .map(
        ([, to], index) =>
          `import { value as v${index} } from '${'../'.repeat(path.split('/').length - 1)}${to}';`,
      );
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${lines.join('\n')}\nexport const value = 1;\n`);
  }
}

function refusedImports(): Set<string> {
  const program = `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
  const rules = ['--config', `${ROOT}.dependency-cruiser.cjs`, '--output-type', 'json'];
  const text = execFileSync(
    process.execPath,
    [program, 'entrypoints', 'components', 'lib', 'server', ...rules],
    {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const { violations, totalCruised } = outputSchema.parse(JSON.parse(text)).summary;
  expect(totalCruised).toBeGreaterThan(50);
  return new Set(
    violations.filter(one => one.rule.severity === 'error').map(one => `${one.from} → ${one.to}`),
  );
}
