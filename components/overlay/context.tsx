import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OverlayDeeds, OverlayStore, OverlayView } from '../../lib/state/overlay-view.ts';

export interface OverlayShared {
  store: OverlayStore;
  deeds: OverlayDeeds;
}

export const OverlayContext = createContext<OverlayShared | undefined>(undefined);

function useShared(): OverlayShared {
  const shared = useContext(OverlayContext);
  if (!shared) throw new Error('OverlayContext is missing');
  return shared;
}

export const useDeeds = (): OverlayDeeds => useShared().deeds;

export const useOverlay = <T,>(select: (view: OverlayView) => T): T => useStore(useShared().store, select);
