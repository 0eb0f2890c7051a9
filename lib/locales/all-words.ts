import { en } from './en.ts';
import { addWords } from './index.ts';
import { zhCN } from './zh-cn.ts';

/** Imported by every screen and the background, for its effect: they speak all words. A page carries those of the overlay alone. */
addWords({ 'zh-CN': zhCN, en });
