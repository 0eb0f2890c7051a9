import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { taughtPlatform } from '../../lib/platforms/dom/teach/taught.ts';
import { load } from '../../lib/platforms/loaded.ts';

export default defineUnlistedScript(() => load(taughtPlatform));
