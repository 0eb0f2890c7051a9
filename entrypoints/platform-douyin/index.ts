import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { douyin } from '../../lib/platforms/douyin/index.ts';
import { load } from '../../lib/platforms/loaded.ts';

export default defineUnlistedScript(() => load(douyin));
