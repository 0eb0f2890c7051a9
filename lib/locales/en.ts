import { background } from './en/background.ts';
import { coverage } from './en/coverage.ts';
import { customer } from './en/customer.ts';
import { desk } from './en/desk.ts';
import { drafts } from './en/drafts.ts';
import { facts } from './en/facts.ts';
import { health } from './en/health.ts';
import { library } from './en/library.ts';
import { options } from './en/options.ts';
import { overlay } from './en/overlay.ts';
import { panel } from './en/panel.ts';
import { policy } from './en/policy.ts';
import { popup } from './en/popup.ts';
import { queue } from './en/queue.ts';
import { reminders } from './en/reminders.ts';
import { reports } from './en/reports.ts';
import { review } from './en/review.ts';
import { rules } from './en/rules.ts';
import { scripts } from './en/scripts.ts';
import { sheets } from './en/sheets.ts';
import { surfaces } from './en/surfaces.ts';
import { teach } from './en/teach.ts';
import { time } from './en/time.ts';
import { trade } from './en/trade.ts';
import { usage } from './en/usage.ts';
import { words } from './en/words.ts';
import type { zhCN } from './zh-cn.ts';

/** The same words in English: a key that is missing here is a type error. */
export const en: Record<keyof typeof zhCN, string> = {
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
};
