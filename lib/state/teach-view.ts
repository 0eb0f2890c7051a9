import { createStore } from 'zustand/vanilla';
import type { TaughtPart } from '../model/taught-part.ts';
import type { Box } from './overlay-view.ts';

/** Why nothing could be learnt or saved. */
export type TeachTrouble =
  | 'missing'
  | 'no-list'
  | 'no-place'
  | 'outside'
  | 'nothing'
  | 'forbidden'
  | 'not-saved';

export interface TaughtPreview {
  rows: { name: string; text: string; time: string }[];
  failed: number;
}

export interface TeachView {
  /** `found`: everything was pointed at; what is read is shown. */
  phase: 'pointing' | 'resting' | 'found' | 'saving' | 'saved';
  step: TaughtPart;
  taken: readonly TaughtPart[];
  /** What is pointed at now. */
  box: Box | undefined;
  trouble: TeachTrouble | undefined;
  preview: TaughtPreview | undefined;
}

export interface TeachDeeds {
  /** Takes what is pointed at by keyboard. */
  take(): void;
  move(to: 'parent' | 'child' | 'previous' | 'next'): void;
  skip(): void;
  back(): void;
  /** The page hears clicks again until `pointAgain`, so that its reply box can be opened. */
  rest(): void;
  pointAgain(): void;
  startOver(): void;
  save(): void;
  close(): void;
}

export type TeachStore = ReturnType<typeof createTeachStore>;

export const createTeachStore = () =>
  createStore<TeachView>(() => ({
    phase: 'pointing',
    step: 'item',
    taken: [],
    box: undefined,
    trouble: undefined,
    preview: undefined,
  }));
