import type { SyncService } from '../messaging/protocol.ts';
import { dismissRefused } from '../store/refused.ts';
import type { Core } from './core.ts';

export const syncService = (core: Core): SyncService => ({
  state: () => core.engine.report(),
  now: () => core.engine.now(),
  async dismissRefused({ id }) {
    await dismissRefused(core.db, id);
    // The room of facts shows what was refused of them, too.
    core.tell(['sync', 'factChanges']);
  },
});
