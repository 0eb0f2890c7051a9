import { useMutation, useQuery } from '@tanstack/react-query';
import { SECOND } from '../base/clock.ts';
import { services } from '../messaging/proxy.ts';
import type { Flag } from '../model/flag.ts';

/** Nothing changes in the store when a limit comes near, so order and states are asked for again now and then. */
const REJUDGE_MS = 20 * SECOND;

export const useQueue = () =>
  useQuery({
    queryKey: ['items', 'queue'],
    queryFn: () => services.items.queue(),
    refetchInterval: REJUDGE_MS,
  });

export const useToday = () =>
  useQuery({ queryKey: ['items', 'today'], queryFn: () => services.items.today() });

/** What my accounts still have to pin. */
export const usePins = () => useQuery({ queryKey: ['items', 'pins'], queryFn: () => services.items.pins() });

export const useMarkPinned = () =>
  useMutation({ mutationFn: (id: string) => services.items.markPinned({ id }) });

/** A person says what it is; undefined: nothing of all this. */
export const useSetFlag = () =>
  useMutation({
    mutationFn: ({ id, flag }: { id: string; flag?: Flag }) =>
      services.items.setFlag({ id, ...(flag ? { flag } : {}) }),
  });

export const useMarkAnswered = () =>
  useMutation({ mutationFn: (id: string) => services.items.markAnswered({ id }) });
