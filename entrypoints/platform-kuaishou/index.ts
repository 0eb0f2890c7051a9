import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kuaishou } from '../../lib/platforms/kuaishou/index.ts';
import { load } from '../../lib/platforms/loaded.ts';

export default defineUnlistedScript(() => load(kuaishou));
