import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

/** The other side of the conversation in front; null where there is none (a query may not answer undefined). */
export const useCustomer = () =>
  useQuery({
    queryKey: ['customers', 'in-front'],
    queryFn: async () => (await services.customers.inFront()) ?? null,
  });

export const useSetStage = () => useMutation({ mutationFn: services.customers.setStage });
export const useSetNeed = () => useMutation({ mutationFn: services.customers.setNeed });
export const useSetNote = () => useMutation({ mutationFn: services.customers.setNote });
export const useForget = () => useMutation({ mutationFn: services.customers.forget });
