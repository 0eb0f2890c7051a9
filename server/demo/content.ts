import { DEFAULT_POLICY } from '../../lib/rules/policy/defaults.ts';
import { FACTS } from './facts.ts';
import { ACCOUNTS, MEMBERS } from './people.ts';
import { RED_LINES } from './red-lines.ts';
import { REVISIONS } from './revisions.ts';
import { KOC_COMMENT_SCRIPTS } from './scripts/koc-comments.ts';
import { KOC_DM_SCRIPTS } from './scripts/koc-dms.ts';
import { KOE_COMMENT_SCRIPTS } from './scripts/koe-comments.ts';
import { KOE_DM_SCRIPTS } from './scripts/koe-dms.ts';
import { KOL_SCRIPTS } from './scripts/kol.ts';
import { KOS_COMMENT_SCRIPTS } from './scripts/kos-comments.ts';
import { KOS_DM_SELLING_SCRIPTS } from './scripts/kos-dms-selling.ts';
import { KOS_DM_SERVICE_SCRIPTS } from './scripts/kos-dms-service.ts';
import { OFFICIAL_SCRIPTS } from './scripts/official.ts';

/** The demo workspace: one brand for sensitive skin, its people, accounts, facts, scripts, red lines and duties. All of it is invented. */
export const demoContent = {
  workspace: { name: '澄屿', slug: 'chengyu' },
  members: MEMBERS,
  accounts: ACCOUNTS,
  scripts: [
    ...KOL_SCRIPTS,
    ...KOC_COMMENT_SCRIPTS,
    ...KOC_DM_SCRIPTS,
    ...KOE_COMMENT_SCRIPTS,
    ...KOE_DM_SCRIPTS,
    ...KOS_COMMENT_SCRIPTS,
    ...KOS_DM_SELLING_SCRIPTS,
    ...KOS_DM_SERVICE_SCRIPTS,
    ...OFFICIAL_SCRIPTS,
  ],
  facts: FACTS,
  redLines: RED_LINES,
  revisions: REVISIONS,
  policy: DEFAULT_POLICY,
};
