import { channelsChalk } from './channels-chalk.ts';
import { channelsLedger } from './channels-ledger.ts';
import type { PracticePost } from './types.ts';

/** Videos of the account on WeChat Channels. */
export const channelsWorks: PracticePost[] = [channelsChalk, channelsLedger];
