import { bilibiliExam } from './bilibili-exam.ts';
import { bilibiliNote } from './bilibili-note.ts';
import { bilibiliTable } from './bilibili-table.ts';
import type { PracticePost } from './types.ts';

/** Posts of the account on Bilibili. */
export const bilibiliWorks: PracticePost[] = [bilibiliTable, bilibiliExam, bilibiliNote];
