import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

/** The pictures with these ids, as far as they have come to this device. */
export const usePictures = (ids: readonly string[]) =>
  useQuery({
    queryKey: ['pictures', ...ids],
    queryFn: () => services.pictures.get({ ids: [...ids] }),
    enabled: ids.length > 0,
  });

export const useSavePicture = () => useMutation({ mutationFn: services.pictures.save });
