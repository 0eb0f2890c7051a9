/** Connection and sync, in a form that a screen can put into words. */
export interface SyncState {
  link: 'signed-out' | 'online' | 'offline' | 'connecting' | 'unauthorized';
  unsent: number;
  /** Entries that the server refused for good; shown, never dropped silently. */
  refused: { id: string; kind: string; reason: string }[];
  lastSyncAt?: number;
}

export interface SyncService {
  state(): Promise<SyncState>;
  now(): Promise<void>;
  dismissRefused(input: { id: string }): Promise<void>;
}
