import { addWords } from './index.ts';
import { teach } from './zh-cn/teach.ts';

/** Imported for its effect where a page is taught. */
addWords({ 'zh-CN': teach, en: {} });
