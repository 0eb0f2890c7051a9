import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bilibili } from '../../lib/platforms/bilibili/index.ts';
import { load } from '../../lib/platforms/loaded.ts';

export default defineUnlistedScript(() => load(bilibili));
