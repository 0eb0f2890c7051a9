import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const usePacks = () => useQuery({ queryKey: ['packs'], queryFn: () => services.packs.all() });
export const useSavePack = () => useMutation({ mutationFn: services.packs.save });
export const useSetPackState = () => useMutation({ mutationFn: services.packs.setState });
