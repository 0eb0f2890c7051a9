import { background } from './zh-cn/background.ts';
import { coverage } from './zh-cn/coverage.ts';
import { customer } from './zh-cn/customer.ts';
import { desk } from './zh-cn/desk.ts';
import { drafts } from './zh-cn/drafts.ts';
import { facts } from './zh-cn/facts.ts';
import { health } from './zh-cn/health.ts';
import { library } from './zh-cn/library.ts';
import { options } from './zh-cn/options.ts';
import { overlay } from './zh-cn/overlay.ts';
import { panel } from './zh-cn/panel.ts';
import { policy } from './zh-cn/policy.ts';
import { popup } from './zh-cn/popup.ts';
import { queue } from './zh-cn/queue.ts';
import { reminders } from './zh-cn/reminders.ts';
import { reports } from './zh-cn/reports.ts';
import { review } from './zh-cn/review.ts';
import { rules } from './zh-cn/rules.ts';
import { scripts } from './zh-cn/scripts.ts';
import { sheets } from './zh-cn/sheets.ts';
import { surfaces } from './zh-cn/surfaces.ts';
import { teach } from './zh-cn/teach.ts';
import { time } from './zh-cn/time.ts';
import { trade } from './zh-cn/trade.ts';
import { usage } from './zh-cn/usage.ts';
import { words } from './zh-cn/words.ts';

/** Every visible word of Chorus, in the default language. `{name}` marks a place for a parameter. */
export const zhCN = {
  ...background,
  ...words,
  ...trade,
  ...teach,
  ...time,
  ...overlay,
  ...panel,
  ...library,
  ...queue,
  ...coverage,
  ...customer,
  ...popup,
  ...policy,
  ...options,
  ...rules,
  ...surfaces,
  ...health,
  ...reminders,
  ...reports,
  ...desk,
  ...scripts,
  ...review,
  ...facts,
  ...drafts,
  ...sheets,
  ...usage,
} as const;
