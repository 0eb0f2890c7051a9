import { type Deed, packDeed } from '../../lib/rules/permission.ts';
import type { SyncRow } from '../../lib/sync/contract.ts';

/** What somebody does who writes this row. */
export function deedOf(change: SyncRow): Deed {
  switch (change.kind) {
    case 'item':
      return 'write-item';
    case 'event':
      return 'write-event';
    case 'handoff':
      return 'propose-handoff';
    case 'escalation':
      return change.row.state === 'released' ? 'release-escalation' : 'raise-escalation';
    case 'account':
      return 'write-account';
    case 'script':
      if (change.row.scope === 'mine') return 'write-own-script';
      // It became a version by its reviews: whoever gave the last of them writes it.
      return change.row.revisionId === undefined ? 'write-library' : 'propose-script';
    case 'fact':
    case 'fact-change':
    case 'red-line':
      return 'write-library';
    case 'revision':
      return 'propose-script';
    case 'fact-read':
      return 'read-fact-change';
    case 'picture':
      return 'write-picture';
    case 'script-edit':
      return 'write-script-edit';
    case 'customer':
      return 'write-customer';
    case 'promise':
      return 'write-promise';
    case 'pack':
      return packDeed(change.row.id);
    case 'policy':
      return 'write-policy';
  }
}
