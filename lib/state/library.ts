import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { ComposerContext } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';
import { useCustomer } from './customers.ts';

/** How many hits a panel shows: what lies beyond is found by typing one more letter, not by scrolling. */
const HITS = 30;

/**
 * Scripts for `query`, filled for the open reply box when there is one, else for the conversation in front. While the next answer is on
 * its way the last one stays.
 */
export function useScripts(query: string, context: ComposerContext | undefined) {
  const asked = query.trim();
  const customer = useCustomer().data;
  const { page, itemId } = context ?? customer ?? {};
  const about = { ...(page ? { page } : {}), ...(itemId === undefined ? {} : { itemId }) };
  return useQuery({
    queryKey: ['library', 'search', asked, itemId, page?.account?.name],
    queryFn: () => services.library.search({ query: asked, limit: HITS, ...about }),
    placeholderData: keepPreviousData,
  });
}

/** Another way of saying a script, made ready for the open reply box. */
export function useReady(context: ComposerContext | undefined) {
  const customer = useCustomer().data;
  const { page, itemId } = context ?? customer ?? {};
  const about = { ...(page ? { page } : {}), ...(itemId === undefined ? {} : { itemId }) };
  return useMutation({
    mutationFn: (wanted: { scriptId: string; variant: number }) =>
      services.library.ready({ ...wanted, ...about }),
  });
}

export const useFacts = () =>
  useQuery({ queryKey: ['library', 'facts'], queryFn: () => services.library.facts() });
