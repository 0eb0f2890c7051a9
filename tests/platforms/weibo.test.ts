import { adapterPages } from './adapter-page.ts';
import { commentContract } from './contract/comments.ts';
import { comments } from './handbook/weibo.ts';

const pages = adapterPages();

for (const surface of comments) commentContract(pages, surface);
