import { t } from '../../locales/index.ts';
import '../../locales/all-words.ts';
import type { UsageService } from '../../messaging/protocol.ts';
import type { Core } from '../core.ts';
import { findings, keepAlike } from './findings.ts';
import { takeHabit } from './habits.ts';
import { keepAnswer } from './keep-answer.ts';
import { sheetOf, tableOf } from './sheet.ts';
import { openLog } from './use-log.ts';

export function usageService(core: Core): UsageService {
  const [log, alikeOf] = [openLog(core), keepAlike()];
  return {
    keepAnswer: input => keepAnswer(core, input),
    ofScript: input => sheetOf(core, log, input),
    table: input => tableOf(core, log, input),
    findings: () => findings(core, log, alikeOf),
    takeHabit: input => takeHabit(core, input, t('usage.habit', { from: input.from, to: input.to })),
  };
}
