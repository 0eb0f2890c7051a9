import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { load } from '../../lib/platforms/loaded.ts';
import { weibo } from '../../lib/platforms/weibo/index.ts';

export default defineUnlistedScript(() => load(weibo));
