import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { channels } from '../../lib/platforms/channels/index.ts';
import { load } from '../../lib/platforms/loaded.ts';

export default defineUnlistedScript(() => load(channels));
