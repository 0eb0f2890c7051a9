import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { ScriptFilter, ScriptsService } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';

/** The desk's list; while the next one is on its way the last one stays. */
export const useScriptHeads = (filter: ScriptFilter) =>
  useQuery({
    queryKey: ['scripts', 'list', filter],
    queryFn: () => services.scripts.list({ filter }),
    placeholderData: keepPreviousData,
  });

export const useCategories = () =>
  useQuery({ queryKey: ['scripts', 'categories'], queryFn: () => services.scripts.categories() });

/** All that is known of one script; null: nothing. */
export const useScriptSheet = (id: string | undefined) =>
  useQuery({
    queryKey: ['scripts', 'sheet', id],
    queryFn: async () => (id === undefined ? null : ((await services.scripts.sheet({ id })) ?? null)),
  });

export const useSaveDraft = () => useMutation({ mutationFn: services.scripts.saveDraft });
/** Writes a script in one go: a draft, and at once the wish for a review. */
export const useWriteScript = () =>
  useMutation({
    mutationFn: async (input: Pick<Parameters<ScriptsService['saveDraft']>[0], 'scriptId' | 'content'>) => {
      const saved = await services.scripts.saveDraft({ ...input, edit: 0 });
      return saved.ok ? services.scripts.propose({ revisionId: saved.revisionId }) : saved;
    },
  });
export const usePropose = () => useMutation({ mutationFn: services.scripts.propose });
export const useWithdraw = () => useMutation({ mutationFn: services.scripts.withdraw });
export const useDrop = () => useMutation({ mutationFn: services.scripts.drop });
export const useReview = () => useMutation({ mutationFn: services.scripts.review });
export const useApprove = () => useMutation({ mutationFn: services.scripts.approve });
export const useComment = () => useMutation({ mutationFn: services.scripts.comment });
export const useRestore = () => useMutation({ mutationFn: services.scripts.restore });
export const useRetire = () => useMutation({ mutationFn: services.scripts.retire });
export const useUnretire = () => useMutation({ mutationFn: services.scripts.unretire });
