import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { services } from '../messaging/proxy.ts';
import type { Role } from '../model/role.ts';
import type { ScriptContent } from '../model/script.ts';

/** What would be said of this text; while it is looked at, what was said last stands. */
export function useTryOut(text: string, role: Role | undefined) {
  const typed = useDeferredValue(text);
  return useQuery({
    queryKey: ['drafts', 'try', typed, role],
    queryFn: () => services.drafts.tryOut({ text: typed, ...(role ? { role } : {}) }),
    enabled: typed.trim() !== '',
    placeholderData: keepPreviousData,
    // Each letter is a question of its own: they are not kept.
    gcTime: 0,
  });
}

/** What is wrong with the texts of a script as it is being written. */
export function useScriptNotes(content: ScriptContent) {
  const { body, variants, roles } = useDeferredValue(content);
  return useQuery({
    queryKey: ['drafts', 'script', body, variants, roles],
    queryFn: () => services.drafts.checkScript({ content }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export const useDraftCounts = (days: number) =>
  useQuery({ queryKey: ['drafts', 'counts', days], queryFn: () => services.drafts.counts({ days }) });
