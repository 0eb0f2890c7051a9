import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { load } from '../../lib/platforms/loaded.ts';
import { xiaohongshu } from '../../lib/platforms/xiaohongshu/index.ts';

export default defineUnlistedScript(() => load(xiaohongshu));
