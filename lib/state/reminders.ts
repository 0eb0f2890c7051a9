import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const useReminders = () =>
  useQuery({ queryKey: ['reminders'], queryFn: () => services.reminders.settings() });
export const useSetReminders = () => useMutation({ mutationFn: services.reminders.setSettings });
