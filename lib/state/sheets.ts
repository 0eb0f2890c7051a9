import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export type { ImportHead } from '../messaging/protocol.ts';

/** Stale with scripts and with facts: an import of either is one of these. */
const IMPORTS = ['library', 'imports'] as const;

export const useImports = () => useQuery({ queryKey: IMPORTS, queryFn: () => services.sheets.imports() });

export function useUndoImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: services.sheets.undo,
    onSuccess: () => client.invalidateQueries({ queryKey: IMPORTS }),
  });
}
