import { create } from 'zustand';
import { SECOND } from '../base/clock.ts';

const STAYS_MS = 8 * SECOND;

/** What the last deed came to, in words; read out by screen readers and gone after a while. */
export interface Notice {
  text: string;
  tone: 'done' | 'problem';
}

interface NoticeView {
  notice: Notice | undefined;
  say(text: string, tone?: Notice['tone']): void;
  clear(): void;
}

let timer: ReturnType<typeof setTimeout> | undefined;

export const useNotice = create<NoticeView>(set => ({
  notice: undefined,
  say: (text, tone = 'done') => {
    clearTimeout(timer);
    set({ notice: { text, tone } });
    timer = setTimeout(() => set({ notice: undefined }), STAYS_MS);
  },
  clear: () => set({ notice: undefined }),
}));
