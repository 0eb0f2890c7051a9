import type { ReviewStage } from '../../model/revision.ts';

/** What is looked at at each stage (mission.md); the words stand in the locales. */
export const CHECK_LIST = {
  operator: ['typos', 'facts', 'prices', 'links'],
  content: ['persona', 'idea', 'scene'],
  legal: ['absolute', 'medical', 'platform', 'rivals'],
} as const satisfies Record<ReviewStage, readonly string[]>;
export type CheckPoint = (typeof CHECK_LIST)[ReviewStage][number];
