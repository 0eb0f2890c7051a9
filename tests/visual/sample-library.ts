import { MINUTE } from '../../lib/base/clock.ts';
import type { ScriptRows } from './sample-revisions.ts';

const MANY = 10_000;

/** A library of a large team. */
export const manyScripts = (now: number): ScriptRows => ({
  scripts: Array.from({ length: MANY }, (_, index) => ({
    id: `many-${index}`,
    title: `第 ${index + 1} 条`,
    body: `{{昵称|亲}},这是第 ${index + 1} 条,到手 {{fact:到手价}}`,
    category: 'product',
    roles: ['KOS' as const],
    flags: [],
    surfaces: ['comment' as const],
    tags: [],
    updatedAt: now - index * MINUTE,
  })),
  revisions: [],
});
