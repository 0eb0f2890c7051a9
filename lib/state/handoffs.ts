import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const useHandoffs = () =>
  useQuery({ queryKey: ['handoffs'], queryFn: () => services.handoffs.list() });
export const useAccept = () => useMutation({ mutationFn: (id: string) => services.handoffs.accept({ id }) });
export const useFinish = () => useMutation({ mutationFn: (id: string) => services.handoffs.finish({ id }) });
export const useDecline = () => useMutation({ mutationFn: services.handoffs.decline });

export const useEscalations = () =>
  useQuery({ queryKey: ['escalations'], queryFn: () => services.escalations.list() });
export const useRelease = () => useMutation({ mutationFn: services.escalations.release });
