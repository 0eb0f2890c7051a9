import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';
import type { DeskPlace } from '../model/desk-place.ts';

/** The reply box that stands open in the active tab; null when there is none (a query may not answer undefined). */
export const useComposing = () =>
  useQuery({ queryKey: ['composing'], queryFn: async () => (await services.pages.context()) ?? null });

export const useInsert = () => useMutation({ mutationFn: services.pages.insert });
export const useShow = () => useMutation({ mutationFn: services.pages.show });
/** A shortcut may be changed elsewhere while this page is open: asked anew whenever it comes to the front. */
export const useShortcut = () =>
  useQuery({
    queryKey: ['shortcut'],
    queryFn: services.pages.shortcut,
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
export const openShortcuts = (): void => void services.pages.openShortcuts();
export const openOptions = (): void => void services.pages.openOptions();
export const openDesk = (place: DeskPlace): void => void services.pages.openDesk(place);
export const openPanel = (): void => void services.pages.openPanel();
