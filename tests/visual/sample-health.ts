import { HOUR, MINUTE } from '../../lib/base/clock.ts';
import type { ReportView } from '../../lib/messaging/protocol.ts';
import type { Health } from '../../lib/model/health.ts';
import type { PageReport } from '../../lib/model/page-report.ts';

export const healthAt = (now: number): Health[] => [
  {
    surface: 'xiaohongshu.note',
    state: 'fine',
    lastReadAt: now - 2 * MINUTE,
    shown: 31,
    read: 28,
    unsure: 0,
    failed: 0,
    problems: [],
    updatedAt: now - 2 * MINUTE,
  },
  {
    surface: 'kuaishou.short-video',
    state: 'unsure',
    lastReadAt: now - 40 * MINUTE,
    shown: 120,
    read: 46,
    unsure: 3,
    failed: 1,
    problems: [
      { part: 'name', reason: 'signs-disagree' },
      { part: 'time', reason: 'not-found' },
    ],
    packVersion: 4,
    updatedAt: now - 40 * MINUTE,
  },
  {
    surface: 'douyin.creator-comments',
    state: 'unreadable',
    lastReadAt: now - 26 * HOUR,
    read: 0,
    unsure: 0,
    failed: 12,
    problems: [{ part: 'item', reason: 'unreadable' }],
    updatedAt: now - 5 * MINUTE,
  },
  {
    surface: 'channels.dm',
    state: 'off',
    read: 0,
    unsure: 0,
    failed: 0,
    problems: [],
    updatedAt: now - HOUR,
  },
];

export const REPORT: PageReport = {
  id: 'p1',
  surface: 'douyin.creator-comments',
  version: '0.1.0',
  at: 0,
  bundle: {
    format: 1,
    surface: 'douyin.creator-comments',
    address: 'https://creator.douyin.com/creator-micro/interactive/comment',
    madeAt: 0,
    nodes: [
      { in: -1, tag: 'main' },
      { in: 0, text: '天地玄黄' },
    ],
    left: 0,
  },
};

export const reportsAt = (now: number): ReportView[] => [
  { id: 'p1', surface: 'douyin.creator-comments', version: '0.1.0', at: now - 4 * MINUTE, state: 'waiting' },
  {
    id: 'p2',
    surface: 'kuaishou.short-video',
    version: '0.1.0',
    at: now - 30 * HOUR,
    state: 'sent',
    by: '林晓',
  },
];
